using Microsoft.AspNetCore.Http.Extensions;
using Microsoft.AspNetCore.Mvc;
using Rotonde.Portaal.Woorden;
using Rotonde.Toegang.SocialeKaart;
using Rotonde.Weblaag.Dossier;
using Rotonde.Weblaag.Formulieren;
using Rotonde.Weblaag.Verklaringen;

namespace Rotonde.Portaal.Paginas.Toegang.Zoeken;

/// <summary>Search over the social map in people's own words, near a postcode, with filters .</summary>
[Openbaar("Iedereen mag hulp zoeken zonder te zeggen wie hij is (R-001); er staan geen personen op de sociale kaart.")]
public sealed class IndexModel(ZoekVoorzieningen kaart) : Rotondepagina
{
    /// <summary>Results on a page.</summary>
    public const int PerBlad = 10;

    /// <summary>In own words.</summary>
    [BindProperty(SupportsGet = true)]
    public string? Woorden { get; set; }

    /// <summary>Four digits, or a whole postcode.</summary>
    [BindProperty(SupportsGet = true)]
    public string? Postcode { get; set; }

    /// <summary>No further than this, in kilometres.</summary>
    [BindProperty(SupportsGet = true)]
    public int? Binnen { get; set; }

    /// <summary>Theme.</summary>
    [BindProperty(SupportsGet = true)]
    public Thema? Thema { get; set; }

    /// <summary>Target group.</summary>
    [BindProperty(SupportsGet = true)]
    public Doelgroep? VoorWie { get; set; }

    /// <summary>Age in years.</summary>
    [BindProperty(SupportsGet = true)]
    public int? Leeftijd { get; set; }

    /// <summary>Language code.</summary>
    [BindProperty(SupportsGet = true)]
    public string? Taal { get; set; }

    /// <summary>Open on this day.</summary>
    [BindProperty(SupportsGet = true)]
    public DayOfWeek? Dag { get; set; }

    /// <summary>Only what costs nothing.</summary>
    [BindProperty(SupportsGet = true)]
    public bool Gratis { get; set; }

    /// <summary>Only accessible places.</summary>
    [BindProperty(SupportsGet = true)]
    public bool Toegankelijk { get; set; }

    /// <summary>Only online or by phone.</summary>
    [BindProperty(SupportsGet = true)]
    public bool Online { get; set; }

    /// <summary>Page, from 1.</summary>
    [BindProperty(SupportsGet = true)]
    public int Blad { get; set; } = 1;

    /// <summary>What was found.</summary>
    public Zoekresultaat Resultaat { get; private set; } = null!;

    /// <summary>Did anybody ask anything yet?</summary>
    public bool Gezocht => Request.Query.Count > 0;

    /// <summary>A postcode was given that is not in the region: said, not refused.</summary>
    public bool PostcodeOnbekend => !string.IsNullOrWhiteSpace(Postcode) && Resultaat.Gebied is null;

    /// <summary>Themes to choose from.</summary>
    public static IReadOnlyList<Keuze> Themas { get; } = Keuze.Van<Thema>(t => t.InWoorden());

    /// <summary>Target groups to choose from.</summary>
    public static IReadOnlyList<Keuze> Doelgroepen { get; } = Keuze.Van<Doelgroep>(d => d.InWoorden());

    /// <summary>Days to choose from, Monday first.</summary>
    public static IReadOnlyList<Keuze> Dagen { get; } =
        [.. Enum.GetValues<DayOfWeek>().OrderBy(d => ((int)d + 6) % 7).Select(d => new Keuze(d.ToString(), d.Dagnaam()))];

    /// <summary>Distances to choose from.</summary>
    public static IReadOnlyList<Keuze> Afstanden { get; } = [new("2", "2 km"), new("5", "5 km"), new("10", "10 km"), new("25", "25 km")];

    /// <summary>Languages to choose from.</summary>
    public static IReadOnlyList<Keuze> Talen { get; } =
        [.. new[] { "nl", "en", "ar", "tr", "ti", "uk" }.Select(code => new Keuze(code, Kaartwoorden.Taalnaam(code)))];

    /// <summary>The filters that are on, in words, each with the address without it.</summary>
    public IReadOnlyList<(string Tekst, string Adres)> Filters
    {
        get
        {
            var lijst = new List<(string, string)>();
            void Voeg(bool aan, string naam, string tekst)
            {
                if (aan)
                {
                    lijst.Add((tekst, Zonder(naam)));
                }
            }

            Voeg(Thema is not null, nameof(Thema), Thema is { } thema ? thema.InWoorden() : "");
            Voeg(VoorWie is not null, nameof(VoorWie), VoorWie is { } wie ? $"voor {wie.InWoorden()}" : "");
            Voeg(Leeftijd is not null, nameof(Leeftijd), $"{Leeftijd} jaar");
            Voeg(Binnen is not null && Resultaat.Gebied is not null, nameof(Binnen), $"binnen {Binnen} km");
            Voeg(!string.IsNullOrWhiteSpace(Taal), nameof(Taal), Kaartwoorden.Taalnaam(Taal ?? ""));
            Voeg(Dag is not null, nameof(Dag), Dag is { } dag ? $"open op {dag.Dagnaam()}" : "");
            Voeg(Gratis, nameof(Gratis), "gratis");
            Voeg(Toegankelijk, nameof(Toegankelijk), "goed toegankelijk");
            Voeg(Online, nameof(Online), "online of telefonisch");
            return lijst;
        }
    }

    /// <summary>How many filters are on besides words and postcode.</summary>
    public int AantalFilters => Filters.Count;

    /// <summary>Searches.</summary>
    public async Task OnGetAsync() => Resultaat = await kaart.GeefAsync(Actor, new Zoekopdracht(
        Kort(Woorden), Kort(Postcode), Binnen, Thema, null, VoorWie, Leeftijd, string.IsNullOrWhiteSpace(Taal) ? null : Taal, Dag, Gratis, Toegankelijk, Online, Bladzijde: Math.Max(1, Blad), PerBladzijde: PerBlad), Stop);

    private static string? Kort(string? tekst) => tekst is { Length: > 200 } ? tekst[..200] : tekst;

    private string Zonder(string naam) =>
        $"{Request.PathBase}{Request.Path}{new QueryBuilder(Request.Query.Where(p => !string.Equals(p.Key, naam, StringComparison.OrdinalIgnoreCase) && !string.Equals(p.Key, nameof(Blad), StringComparison.OrdinalIgnoreCase)).SelectMany(p => p.Value.Select(w => KeyValuePair.Create(p.Key, w ?? ""))))}";
}
