namespace Rotonde.Agenda.Besluiten;

/// <summary>Has the council chosen?</summary>
public enum Besluitstatus
{
    /// <summary>Yes.</summary>
    Vastgesteld,

    /// <summary>The register has the subject without a choice ("????" in the source, A-22).</summary>
    NogTeBepalen,
}

/// <summary>A decision of the council that gives direction.</summary>
/// <param name="Nummer">Row of the register.</param>
/// <param name="Thema">Theme I to VI.</param>
/// <param name="Onderwerp">What it is about.</param>
/// <param name="Keuze">What was chosen; none when it is still open.</param>
/// <param name="Status">Chosen or open.</param>
/// <param name="VastgesteldIn">Documents in which it was adopted.</param>
/// <param name="StuurtParameter">The parameter that may only change with this decision.</param>
public sealed record Raadsbesluit(
    int Nummer, string Thema, string Onderwerp, string? Keuze, Besluitstatus Status, IReadOnlyList<string> VastgesteldIn, string? StuurtParameter);

/// <summary>The register of council decisions .</summary>
/// <param name="Bron">The document.</param>
/// <param name="Besluiten">Eleven rows; themes I and V have none.</param>
public sealed record Besluitenregister(string Bron, IReadOnlyList<Raadsbesluit> Besluiten);
