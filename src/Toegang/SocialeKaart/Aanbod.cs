using Rotonde.Basis;

namespace Rotonde.Toegang.SocialeKaart;

/// <summary>One weekly opening time.</summary>
/// <param name="Dag">Day of the week.</param>
/// <param name="Van">Opens, local time.</param>
/// <param name="Tot">Closes, local time.</param>
public sealed record Openingstijd(DayOfWeek Dag, TimeOnly Van, TimeOnly Tot);

/// <summary>Where an offer is. Demo data stands at the centre of a postcode-4 area, never at an address.</summary>
public sealed record Locatie(string Naam, string Plaats, string Postcode4, Punt Punt, string? Toegankelijkheid, bool Online, string? Adres = null);

/// <summary>One entry of the social map as everybody may read it: no person is in it.</summary>
/// <param name="Id">Identity.</param>
/// <param name="Soort">Provision, self-help tool or pointer.</param>
/// <param name="Naam">Name.</param>
/// <param name="Organisatie">Who offers it.</param>
/// <param name="Omschrijving">What it is, in B1.</param>
/// <param name="Trefwoorden">Everyday words people search with; not shown.</param>
/// <param name="Niveau">N2–N4 for a provision, N0 for a self-help tool.</param>
/// <param name="Themas">Themes I–VI.</param>
/// <param name="Onderwerpen">Subjects in people's words.</param>
/// <param name="VoorWie">Target groups; empty is everybody.</param>
/// <param name="Vanaf">Lowest age.</param>
/// <param name="TotEnMet">Highest age.</param>
/// <param name="Kosten">What it costs, in words.</param>
/// <param name="Aanmelden">How to come in.</param>
/// <param name="Talen">Language codes (ISO 639-1).</param>
/// <param name="Open">Weekly opening times.</param>
/// <param name="Locaties">Places.</param>
/// <param name="InGroep">Together with others; goes before alone .</param>
/// <param name="GecontroleerdOp">Last day somebody checked this entry (HSDS assured_date).</param>
/// <param name="Demo">Invented for demonstration, wholly or in part.</param>
/// <param name="Bron">Where the kind of provision is named.</param>
/// <param name="Telefoon">Number of the organisation, never of a person.</param>
/// <param name="Website">Its page on the web.</param>
/// <param name="Nakijktermijn">Months for which a check counts; the term for all entries when not given.</param>
public sealed record Aanbod(
    VoorzieningId Id,
    Aanbodsoort Soort,
    string Naam,
    string Organisatie,
    string Omschrijving,
    string Trefwoorden,
    Niveau Niveau,
    IReadOnlyList<Thema> Themas,
    IReadOnlyList<Onderwerp> Onderwerpen,
    IReadOnlyList<Doelgroep> VoorWie,
    int? Vanaf,
    int? TotEnMet,
    string Kosten,
    string Aanmelden,
    IReadOnlyList<string> Talen,
    IReadOnlyList<Openingstijd> Open,
    IReadOnlyList<Locatie> Locaties,
    bool InGroep,
    DateOnly GecontroleerdOp,
    bool Demo,
    string Bron,
    string? Telefoon = null,
    string? Website = null,
    int? Nakijktermijn = null)
{
    /// <summary>Kilometres to the nearest place; none without a physical place.</summary>
    public double? AfstandTot(Punt punt) =>
        Locaties.Where(l => !l.Online).Select(l => (double?)l.Punt.KilometersTot(punt)).Min();

    /// <summary>What the order of results needs.</summary>
    internal Zoekkandidaat AlsKandidaat(double score) => new(Id, Naam, Niveau, InGroep, [.. Locaties.Where(l => !l.Online).Select(l => l.Punt)], score);

    /// <summary>Is somebody of this age welcome?</summary>
    public bool PastBijLeeftijd(int leeftijd) => (Vanaf is null || leeftijd >= Vanaf) && (TotEnMet is null || leeftijd <= TotEnMet);
}
