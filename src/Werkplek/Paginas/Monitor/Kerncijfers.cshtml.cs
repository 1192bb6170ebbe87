using System.Globalization;
using Microsoft.AspNetCore.Mvc;
using Rotonde.Data.Verbinding;
using Rotonde.Monitor.Kerncijfers;
using Rotonde.Privacy.Rechten;
using Rotonde.Weblaag.Dossier;
using Rotonde.Weblaag.Formulieren;
using Rotonde.Weblaag.Grafieken;
using Rotonde.Weblaag.Verklaringen;

namespace Rotonde.Werkplek.Paginas.Monitor;

/// <summary>Who live here, beside the municipalities around: what every figure about help has to be held against.</summary>
[Mag(Gegevenssoort.GepubliceerdeCijfers)]
public sealed class KerncijfersModel(KerncijferOverzicht overzicht, Werkeenheid werk) : Rotondepagina
{
    /// <summary>The year; the newest when none is asked.</summary>
    [BindProperty(SupportsGet = true)]
    public int? Jaar { get; set; }

    /// <summary>The figures.</summary>
    public Kerncijferbeeld Beeld { get; private set; } = null!;

    /// <summary>The own municipality in that year.</summary>
    public Kerncijfer? Eigen { get; private set; }

    /// <summary>Years to choose from.</summary>
    public IReadOnlyList<Keuze> Jaren => [.. Beeld.Jaren.Select(j => new Keuze($"{j}", $"{j}"))];

    /// <summary>Ages as parts of the whole.</summary>
    public Aandelengrafiek Leeftijden => new(
        "Leeftijden",
        Eigen is { } e && Kerncijfer.Percentage(e.Vanaf65, e.Inwoners) is { } oud ? $"In {e.Naam} is {Getal.Procent(oud / 100)} van de inwoners 65 jaar of ouder." : "Inwoners naar leeftijd.",
        ["tot 15", "15 tot 25", "25 tot 45", "45 tot 65", "65 en ouder"],
        [.. Beeld.Gemeenten.Where(g => g.Inwoners > 0).Select(g => new Groep(g.Naam, [g.Tot15, g.Tot25, g.Tot45, g.Tot65, g.Vanaf65]))])
    {
        Eenheid = "inwoners",
    };

    /// <summary>Households as parts of the whole.</summary>
    public Aandelengrafiek Huishoudens => new(
        "Huishoudens",
        Eigen is { } e && Kerncijfer.Percentage(e.Eenpersoons, e.Huishoudens) is { } alleen ? $"In {e.Naam} woont in {Getal.Procent(alleen / 100)} van de huishoudens één persoon." : "Huishoudens naar wie er wonen.",
        ["één persoon", "zonder kinderen", "met kinderen"],
        [.. Beeld.Gemeenten.Where(g => g.Huishoudens > 0).Select(g => new Groep(g.Naam, [g.Eenpersoons, g.ZonderKinderen, g.MetKinderen]))])
    {
        Eenheid = "huishoudens",
    };

    /// <summary>Shows it.</summary>
    public async Task OnGetAsync()
    {
        Beeld = await overzicht.GeefAsync(Actor, werk.Gemeente.Code, Jaar, Stop);
        Jaar = Beeld.Jaar;
        Eigen = Beeld.Gemeenten.FirstOrDefault(g => g.Gemeente == werk.Gemeente.Code);
    }

    /// <summary>A count, or that it is unknown.</summary>
    public static string Aantal(int? aantal) => aantal is { } a ? Getal.Heel(a) : "onbekend";

    /// <summary>How many per thousand inhabitants, with one decimal.</summary>
    public static string PerDuizend(int? aantal, int? inwoners) =>
        Kerncijfer.Percentage(aantal, inwoners) is { } procent ? (procent * 10).ToString("N1", CultureInfo.GetCultureInfo("nl-NL")) : "onbekend";
}
