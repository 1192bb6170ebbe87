using Rotonde.Basis;
using Rotonde.Basis.Regels;
using Rotonde.Toegang.Triage;
using Rotonde.Voorzieningen.Toewijzingen;

namespace Rotonde.Voorzieningen.Indicaties;

/// <summary>Who refers to help or care. The names follow DT-3.</summary>
public enum Verwijzer
{
    /// <summary>Aanspreekpunt or consulent with mandate.</summary>
    Aanspreekpunt,

    /// <summary>General practitioner.</summary>
    Huisarts,

    /// <summary>Youth doctor.</summary>
    Jeugdarts,

    /// <summary>Medical specialist.</summary>
    MedischSpecialist,

    /// <summary>Gecertificeerde instelling.</summary>
    GecertificeerdeInstelling,

    /// <summary>Judge.</summary>
    Rechter,

    /// <summary>Raad voor de Kinderbescherming.</summary>
    RaadVoorDeKinderbescherming,

    /// <summary>Anyone else: a signal, not a referral.</summary>
    Anders,
}

/// <summary>What follows from who refers.</summary>
public static class Verwijzers
{
    /// <summary>Does the law let this referral stand in place of a decision of the municipality (Jeugdwet art. 2.6 and 3.5)?</summary>
    public static bool IsWettelijkeVerwijzer(this Verwijzer verwijzer) => verwijzer is not (Verwijzer.Aanspreekpunt or Verwijzer.Anders);
}

/// <summary>May this referrer set this help going? The table is Toegang's DT-3; this is its one use for an indication.</summary>
[Regel("DT-3; DOMAIN-MODEL §5 invariant 3; Jeugdwet art. 2.6 en 3.5", "Hulp en zorg beginnen met een indicatie van iemand die mag verwijzen.")]
public static class Verwijsbevoegd
{
    /// <summary>The row of DT-3 that fired, and the refusal when it gives no right.</summary>
    public static (string Regel, Weigering? Weigering) Toets(Verwijzer verwijzer, bool mandaat, Wet wet, Niveau niveau, DateOnly dag)
    {
        var beslissing = Beslistabellen.Verwijsbevoegdheid(dag).Beslis(new Dictionary<string, string>
        {
            ["verwijzer"] = char.ToLowerInvariant(verwijzer.ToString()[0]) + verwijzer.ToString()[1..],
            ["mandaat"] = mandaat ? "ja" : "nee",
            ["wet"] = wet.ToString().ToLowerInvariant(),
        });
        var regel = $"{beslissing.Regel.Id}/{beslissing.Versie.ToString(System.Globalization.CultureInfo.InvariantCulture)}";

        // A judge's order names its own level (DT-3.4 lists none).
        var mag = beslissing.Regel.Niveaus is { } niveaus
            ? (int)niveau >= niveaus[0] && (int)niveau <= niveaus[^1]
            : verwijzer is Verwijzer.Rechter or Verwijzer.RaadVoorDeKinderbescherming;
        return (regel, mag ? null : new Weigering(nameof(Verwijsbevoegd), $"{beslissing.Regel.Advies}. {beslissing.Regel.Vervolg}.", "Verwijzer"));
    }
}

/// <summary>What an indication must say.</summary>
[Regel("DOMAIN-MODEL §4.2 Indicatie en §5 invariant 3; R-032 (zonder code), R-094, R-095 (zonder het aandeel per kwartaal)", "Een indicatie noemt een omvang, een periode en hoe de hulp weer minder wordt, en bij hulp alleen ook waarom een groep niet past.")]
public static class IndicatieVolledig
{
    /// <summary>Is it complete?</summary>
    public static Weigering? Toets(Niveau niveau, Omvang omvang, DateOnly van, DateOnly? tot, string? afschaaldoel, bool groepsvariant, string? redenIndividueel)
    {
        if (!niveau.VereistIndicatie())
        {
            return Nee("Voor deze hulp is geen indicatie nodig. De inwoner kan er zo naartoe.", "Product");
        }

        if (omvang.Volume <= 0)
        {
            return Nee("Vul in hoeveel hulp er nodig is.", "Volume");
        }

        if (tot < van)
        {
            return Nee("De einddatum ligt voor de begindatum.", "Tot");
        }

        if (string.IsNullOrWhiteSpace(afschaaldoel))
        {
            return Nee("Schrijf op hoe en wanneer deze hulp weer minder kan worden.", "Afschaaldoel");
        }

        return groepsvariant && string.IsNullOrWhiteSpace(redenIndividueel)
            ? Nee("Deze hulp is er ook in een groep. Schrijf op waarom hulp alleen hier beter past.", "RedenIndividueel")
            : null;
    }

    private static Weigering Nee(string uitleg, string veld) => new(nameof(IndicatieVolledig), uitleg, veld);
}
