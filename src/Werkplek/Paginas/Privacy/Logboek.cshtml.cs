using Microsoft.AspNetCore.Mvc;
using Rotonde.Privacy.Logboek;
using Rotonde.Privacy.Rechten;
using Rotonde.Weblaag.Dossier;
using Rotonde.Weblaag.Verklaringen;

namespace Rotonde.Werkplek.Paginas.Privacy;

/// <summary>The access log as a whole: whether its numbering is whole, for the beheerder and the FG; and its metadata, for the FG (LOGBOEK §6.2).</summary>
[Mag(Gegevenssoort.Auditlog)]
public sealed class LogboekModel(LogboekSql logboek) : Rotondepagina
{
    /// <summary>Rows on a page.</summary>
    public const int PerBlad = 50;

    /// <summary>Only refused attempts.</summary>
    [BindProperty(SupportsGet = true)]
    public bool Geweigerd { get; set; }

    /// <summary>Page, from 1.</summary>
    [BindProperty(SupportsGet = true)]
    public int Blad { get; set; } = 1;

    /// <summary>How many match; none when this reader may only verify.</summary>
    public int? Totaal { get; private set; }

    internal Logstand Stand { get; private set; } = null!;

    internal IReadOnlyList<Logregel> Rijen { get; private set; } = [];

    /// <summary>Shows it.</summary>
    public async Task OnGetAsync()
    {
        Blad = Math.Max(1, Blad);
        (Stand, Totaal, Rijen) = await logboek.ZieAsync(Actor, Geweigerd, Blad, PerBlad, Stop);
    }
}
