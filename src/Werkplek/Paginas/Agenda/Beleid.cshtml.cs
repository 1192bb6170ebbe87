using Microsoft.AspNetCore.Mvc;
using Rotonde.Agenda.Doelen;
using Rotonde.Privacy.Rechten;
using Rotonde.Weblaag.Dossier;
using Rotonde.Weblaag.Formulieren;
using Rotonde.Weblaag.Verklaringen;

namespace Rotonde.Werkplek.Paginas.Agenda;

/// <summary>Goals by theme, council decisions and sets of principles, each with its source.</summary>
[Mag(Gegevenssoort.Agenda)]
public sealed class BeleidModel(BeleidOverzicht overzicht) : Rotondepagina
{
    /// <summary>Only this theme.</summary>
    [BindProperty(SupportsGet = true)]
    public string? Thema { get; set; }

    /// <summary>The policy.</summary>
    public Beleidsbeeld Beeld { get; private set; } = null!;

    /// <summary>Themes to choose from.</summary>
    public IReadOnlyList<Keuze> Keuzes => [.. Beeld.Doelen.Themas.Select(t => new Keuze(t.Code, $"{t.Code} {t.Naam}"))];

    /// <summary>The themes that are shown.</summary>
    public IEnumerable<Thema> Themas => Beeld.Doelen.Themas.Where(t => string.IsNullOrEmpty(Thema) || t.Code == Thema);

    /// <summary>Shows it.</summary>
    public async Task OnGetAsync() => Beeld = await overzicht.GeefAsync(Actor);
}
