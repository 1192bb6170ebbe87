using Microsoft.AspNetCore.Mvc;
using Rotonde.Toegang.SocialeKaart;
using Rotonde.Weblaag.Dossier;

namespace Rotonde.Werkplek.Paginas.Toegang.Kaart;

/// <summary>What the two pages with the form of an entry share.</summary>
public abstract class Kaartbladzijde : Rotondepagina
{
    /// <summary>What is typed.</summary>
    [BindProperty]
    public Kaartinvoer Invoer { get; set; } = new();

    /// <summary>Months after which an entry is due when nothing else is said.</summary>
    public int GewoneTermijn => Nakijken.Termijn.Geldend(Vandaag).Waarde;
}
