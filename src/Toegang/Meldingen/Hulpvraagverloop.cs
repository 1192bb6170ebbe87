using Rotonde.Basis;
using Rotonde.Basis.Regels;

namespace Rotonde.Toegang.Meldingen;

/// <summary>Where a question stands.</summary>
public enum Hulpvraagstatus
{
    /// <summary>Came in.</summary>
    Nieuw,

    /// <summary>Somebody of the Bureaudienst judges it.</summary>
    InTriage,

    /// <summary>Answered.</summary>
    Beantwoord,

    /// <summary>Referred to the basisniveau.</summary>
    Basisniveau,

    /// <summary>Forwarded to an Aanspreekpunt.</summary>
    Doorgezet,

    /// <summary>Became a melding.</summary>
    Melding,

    /// <summary>Somebody acts now.</summary>
    Ingrijpen,

    /// <summary>Lapsed.</summary>
    Vervallen,
}

/// <summary>What can happen to a question.</summary>
public enum Hulpvraagstap
{
    /// <summary>Taken up by the Bureaudienst.</summary>
    Opgepakt,

    /// <summary>Answered.</summary>
    Beantwoord,

    /// <summary>Referred to the basisniveau.</summary>
    VerwezenNaarBasisniveau,

    /// <summary>Forwarded to an Aanspreekpunt.</summary>
    Doorgezet,

    /// <summary>Became a melding.</summary>
    MeldingGedaan,

    /// <summary>Needs action now.</summary>
    IngrijpenNodig,

    /// <summary>Lapsed.</summary>
    Vervallen,

    /// <summary>Opened again.</summary>
    Heropend,
}

/// <summary>The course of a question: DOMAIN-MODEL §6.1; every question ends in exactly one way .</summary>
public static class Hulpvraagverloop
{
    private const string Reden = "Kies een reden.";

    private static readonly Hulpvraagstatus[] Afgehandeld =
        [Hulpvraagstatus.Beantwoord, Hulpvraagstatus.Basisniveau, Hulpvraagstatus.Doorgezet, Hulpvraagstatus.Melding, Hulpvraagstatus.Ingrijpen, Hulpvraagstatus.Vervallen];

    /// <summary>The table.</summary>
    public static Verloop<Hulpvraagstatus, Hulpvraagstap> Tabel { get; } = new(
        "Hulpvraag",
        new Overgang<Hulpvraagstatus, Hulpvraagstap>(Hulpvraagstap.Opgepakt, [Hulpvraagstatus.Nieuw], Hulpvraagstatus.InTriage),
        new(Hulpvraagstap.Beantwoord, [Hulpvraagstatus.InTriage], Hulpvraagstatus.Beantwoord, Reden),
        new(Hulpvraagstap.VerwezenNaarBasisniveau, [Hulpvraagstatus.InTriage], Hulpvraagstatus.Basisniveau, Reden),
        new(Hulpvraagstap.Doorgezet, [Hulpvraagstatus.InTriage], Hulpvraagstatus.Doorgezet, "Kies wie verder gaat. Een vraag is nooit van niemand."),
        new(Hulpvraagstap.MeldingGedaan, [Hulpvraagstatus.InTriage], Hulpvraagstatus.Melding, Reden),
        new(Hulpvraagstap.IngrijpenNodig, [Hulpvraagstatus.InTriage], Hulpvraagstatus.Ingrijpen, "Kies wie binnen 24 uur in actie komt."),
        new(Hulpvraagstap.Vervallen, [Hulpvraagstatus.InTriage], Hulpvraagstatus.Vervallen, Reden),
        new(Hulpvraagstap.Heropend, Afgehandeld, Hulpvraagstatus.InTriage, "Deze vraag is te lang geleden afgesloten. Maak een nieuwe vraag."));

    /// <summary>Is a question still waiting for an end?</summary>
    public static bool IsOpen(Hulpvraagstatus status) => !Afgehandeld.Contains(status);
}

/// <summary>A closed question may be opened again for a while.</summary>
public static class HeropenenBinnenTermijn
{
    /// <summary>Refuses when the term is over.</summary>
    [Regel("DOMAIN-MODEL §6.1", "Een afgesloten vraag kan binnen 30 dagen worden heropend.")]
    public static Weigering? Toets(DateOnly afgehandeld, DateOnly vandaag) =>
        vandaag <= afgehandeld.AddDays(Meldingstermijnen.HeropenenDagen.Geldend(afgehandeld).Waarde)
            ? null
            : new Weigering(nameof(HeropenenBinnenTermijn), "Deze vraag is te lang geleden afgesloten. Maak een nieuwe vraag.");
}
