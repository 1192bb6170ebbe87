using Rotonde.Basis;

namespace Rotonde.Toegang.SocialeKaart;

/// <summary>What somebody looks for on the social map. Everything is optional: no words lists what is near, no postcode forgets distance.</summary>
/// <param name="Woorden">In people's own words.</param>
/// <param name="Postcode">Four digits, or a whole postcode.</param>
/// <param name="BinnenKm">No further than this from the centre of the postcode.</param>
/// <param name="Thema">Theme I–VI.</param>
/// <param name="Onderwerp">Subject.</param>
/// <param name="VoorWie">Target group; entries for everybody stay.</param>
/// <param name="Leeftijd">Age in years.</param>
/// <param name="Taal">Language code that must be spoken.</param>
/// <param name="Dag">Open on this day.</param>
/// <param name="Gratis">Only what costs nothing.</param>
/// <param name="Toegankelijk">Only with an accessible place.</param>
/// <param name="Online">Only online or by phone.</param>
/// <param name="HoogsteNiveau">Up to this level.</param>
/// <param name="Bladzijde">Page, from 1.</param>
/// <param name="PerBladzijde">Results on a page, 1 to 50.</param>
public sealed record Zoekopdracht(
    string? Woorden = null,
    string? Postcode = null,
    double? BinnenKm = null,
    Thema? Thema = null,
    Onderwerp? Onderwerp = null,
    Doelgroep? VoorWie = null,
    int? Leeftijd = null,
    string? Taal = null,
    DayOfWeek? Dag = null,
    bool Gratis = false,
    bool Toegankelijk = false,
    bool Online = false,
    Niveau HoogsteNiveau = Niveau.VrijToegankelijk,
    int Bladzijde = 1,
    int PerBladzijde = 10)
{
    /// <summary>Are there words to look for?</summary>
    public bool HeeftWoorden => !string.IsNullOrWhiteSpace(Woorden);

    /// <summary>Does an entry pass the filters (words and distance aside)?</summary>
    public bool Past(Aanbod a) =>
        a.Niveau <= HoogsteNiveau
        && (Thema is not { } thema || a.Themas.Contains(thema))
        && (Onderwerp is not { } onderwerp || a.Onderwerpen.Contains(onderwerp))
        && (VoorWie is not { } wie || a.VoorWie.Count == 0 || a.VoorWie.Contains(wie))
        && (Leeftijd is not { } leeftijd || a.PastBijLeeftijd(leeftijd))
        && (Taal is null || a.Talen.Contains(Taal))
        && (Dag is not { } dag || a.Open.Count == 0 || a.Open.Any(o => o.Dag == dag))
        && (!Gratis || a.Kosten.StartsWith("Gratis", StringComparison.Ordinal))
        && (!Toegankelijk || a.Locaties.Any(l => l.Toegankelijkheid is not null))
        && (!Online || a.Locaties.Count == 0 || a.Locaties.Any(l => l.Online));
}

/// <summary>One result: the entry, how far its nearest place is, and how well it fits the words.</summary>
public sealed record Treffer(Aanbod Aanbod, double? Kilometers, double Score);

/// <summary>A page of results.</summary>
/// <param name="Treffers">The results of this page.</param>
/// <param name="Totaal">Results on all pages.</param>
/// <param name="Bladzijde">This page.</param>
/// <param name="Bladzijden">Number of pages.</param>
/// <param name="Gebied">The postcode area that distances are counted from; none when no or an unknown postcode was given.</param>
public sealed record Zoekresultaat(IReadOnlyList<Treffer> Treffers, int Totaal, int Bladzijde, int Bladzijden, Postcodegebied? Gebied)
{
    /// <summary>Which page of how many: an impossible page becomes the nearest that exists.</summary>
    /// <param name="opdracht">What was asked.</param>
    /// <param name="totaal">Number of results.</param>
    public static (int Per, int Bladzijde, int Bladzijden) Indeling(Zoekopdracht opdracht, int totaal)
    {
        var per = Math.Clamp(opdracht.PerBladzijde, 1, 50);
        var bladzijden = Math.Max(1, (totaal + per - 1) / per);
        return (per, Math.Clamp(opdracht.Bladzijde, 1, bladzijden), bladzijden);
    }
}
