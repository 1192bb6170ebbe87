using Rotonde.Basis;
using Rotonde.Basis.Regels;
using Rotonde.Toegang.SocialeKaart;
using Rotonde.Toegang.Triage;

namespace Rotonde.Toegang.Vragen;

/// <summary>A tip for oneself (N0) or with people one knows (N1).</summary>
public sealed record Tip(Niveau Niveau, Onderwerp Onderwerp, string Tekst);

/// <summary>One block of the result.</summary>
/// <param name="Titel">Title in people's words.</param>
/// <param name="Tips">What one can do.</param>
/// <param name="Aanbod">Offers of the social map, the best first, never above N4.</param>
/// <param name="WaaromLeeg">Why there is nothing here; none when there is something.</param>
public sealed record Blok(string Titel, IReadOnlyList<string> Tips, IReadOnlyList<Treffer> Aanbod, string? WaaromLeeg);

/// <summary>What a resident can do with the municipality; always offered, whatever the advice .</summary>
public enum Gemeenteactie
{
    /// <summary>Ask to be called.</summary>
    LaatMijBellen,

    /// <summary>File a melding.</summary>
    MeldingDoen,

    /// <summary>Ask without a name.</summary>
    AnoniemVragen,
}

/// <summary>The end of the dialogue: the advice, the answers that led to it, five blocks in fixed order.</summary>
/// <param name="Advies">What the resident reads.</param>
/// <param name="Waardoor">The answers that counted.</param>
/// <param name="Blokken">Always five, in the order of R-006.</param>
/// <param name="Acties">Talk to the municipality.</param>
/// <param name="Beslissing">Table, version, row and inputs, to store and replay; not for the resident's screen.</param>
public sealed record Resultaat(
    Portaaladvies Advies, IReadOnlyList<(string Vraag, string Antwoord)> Waardoor, IReadOnlyList<Blok> Blokken, IReadOnlyList<Gemeenteactie> Acties, Beslissing Beslissing)
{
    private const int PerBlok = 10; // DT-1 row 7: at most ten

    private static readonly Lazy<IReadOnlyList<Tip>> Tips = new(() => Bijlage.Lees<List<Tip>>("tips.json"));

    /// <summary>Makes the result of a dialogue that may show offers.</summary>
    /// <param name="dialoog">The answers.</param>
    /// <param name="dag">Today, for the version of DT-1.</param>
    /// <param name="kandidaten">Entries of the social map with their score for the resident's own words (0 when nothing fits) and distance.</param>
    [Regel("R-006", "Het resultaat heeft altijd vijf blokken in vaste volgorde: zelf, omgeving, buurt, gratis professional, gemeente.")]
    [Regel("R-032 (alleen de volgorde)", "Lichter gaat voor zwaarder en samen gaat voor alleen.")]
    public static Uitkomst<Resultaat> Van(Dialoog dialoog, DateOnly dag, IReadOnlyList<Treffer> kandidaten)
    {
        if (!dialoog.MoetStoppen && dialoog.NogNodig is { } nodig)
        {
            return nodig;
        }

        var beslissing = dialoog.Beslis(dag);
        var advies = Portaaladvies.Van(beslissing);
        List<Treffer> passend = dialoog.MoetStoppen ? [] : Passend(dialoog, advies, kandidaten);
        List<Onderwerp> onderwerpen = dialoog.MoetStoppen ? [] : Gevraagd(dialoog);

        IReadOnlyList<Blok> blokken =
        [
            Maak("Wat kan ik zelf?", TipsVoor(Niveau.EigenKracht, onderwerpen), Kies(passend, a => a.Soort == Aanbodsoort.Zelfhulpmiddel), "Voor deze vraag hebben we nu geen tips om zelf te doen."),
            Maak("Wat kan met mensen die ik ken?", TipsVoor(Niveau.NabijeOmgeving, onderwerpen), [], "Voor deze vraag hebben we nu geen tips voor u en uw omgeving."),
            Maak("Wat is er in mijn buurt?", [], Kies(passend, a => a.Soort != Aanbodsoort.Zelfhulpmiddel && a.Niveau <= Niveau.AlgemeneVoorziening), "We kennen hiervoor nu niets in uw buurt. We geven dit door."),
            Maak("Wie kan mij gratis helpen?", [], Kies(passend, a => a.Soort != Aanbodsoort.Zelfhulpmiddel && a.Niveau == Niveau.VrijToegankelijk), advies.HoogsteNiveau < Niveau.VrijToegankelijk ? "Volgens uw antwoorden is dit nu niet nodig. U kunt altijd bellen." : "We kennen hiervoor nu geen hulpverlener zonder verwijzing."),
            Maak("Praten met de gemeente", [advies.Zin], [], null),
        ];

        return new Resultaat(advies, dialoog.Waardoor(beslissing), blokken, [Gemeenteactie.LaatMijBellen, Gemeenteactie.MeldingDoen, Gemeenteactie.AnoniemVragen], beslissing);
    }

    private static Blok Maak(string titel, List<string> tips, List<Treffer> aanbod, string? waaromLeeg) =>
        new(titel, tips, aanbod, tips.Count + aanbod.Count == 0 ? waaromLeeg : null);

    private static List<Onderwerp> Gevraagd(Dialoog dialoog)
    {
        var problemen = dialoog.Onderwerpen.Where(o => o.Score <= 3).Select(o => o.Onderwerp).ToList();
        return problemen.Count > 0 ? problemen : [.. dialoog.Onderwerpen.Select(o => o.Onderwerp).Take(1)];
    }

    private static List<string> TipsVoor(Niveau niveau, List<Onderwerp> onderwerpen) =>
        [.. onderwerpen.SelectMany(o => Tips.Value.Where(t => t.Niveau == niveau && t.Onderwerp == o)).Select(t => t.Tekst)];

    private static List<Treffer> Kies(List<Treffer> passend, Func<Aanbod, bool> hoortHier) => [.. passend.Where(t => hoortHier(t.Aanbod)).Take(PerBlok)];

    private static List<Treffer> Passend(Dialoog dialoog, Portaaladvies advies, IReadOnlyList<Treffer> kandidaten)
    {
        var onderwerpen = Gevraagd(dialoog).ToHashSet();
        var leeftijden = Leeftijden(dialoog);
        var besteWoorden = kandidaten.Select(k => k.Score).DefaultIfEmpty(0).Max();

        return
        [
            .. kandidaten
                .Where(k => k.Aanbod.Niveau <= Laagste(advies.HoogsteNiveau, Niveau.VrijToegankelijk))
                .Where(k => leeftijden is not var (van, tot) || ((k.Aanbod.Vanaf ?? 0) <= tot && (k.Aanbod.TotEnMet ?? int.MaxValue) >= van))
                .Select(k => (Treffer: k, Raakt: k.Aanbod.Onderwerpen.Count(onderwerpen.Contains), Woorden: besteWoorden > 0 ? k.Score / besteWoorden : 0))
                .Where(k => k.Raakt > 0 || k.Woorden >= 0.25)
                .OrderByDescending(k => Math.Round(k.Woorden + (0.35 * Math.Min(k.Raakt, 2)) - (0.03 * Math.Min(k.Treffer.Kilometers ?? 0, 20)), 6))
                .ThenBy(k => k.Treffer.Aanbod.Niveau)
                .ThenByDescending(k => k.Treffer.Aanbod.InGroep)
                .ThenBy(k => k.Treffer.Aanbod.Naam, StringComparer.Ordinal)
                .Select(k => k.Treffer),
        ];
    }

    private static Niveau Laagste(Niveau a, Niveau b) => a < b ? a : b;

    private static (int Van, int Tot)? Leeftijden(Dialoog dialoog) => dialoog.Antwoord("leeftijd") switch
    {
        ["kind"] => (0, 11),
        ["jongere"] => (12, 17),
        ["jongvolwassene"] => (18, 26),
        ["volwassene"] => (27, 64),
        ["oudere"] => (65, 130),
        _ => null,
    };
}
