namespace Rotonde.Berichten.Controles;

/// <summary>
/// Something that is wrong with a message, for the person who must mend it and for the answer to the sender.
/// </summary>
/// <param name="Regel">Code of the rule in the standard (CS058, TR321, RS036 …), <c>XSD</c> for structure, or <c>XML</c> for what the door refuses.</param>
/// <param name="Niveau">1 structure, 2 within the message, 3 against earlier messages, 4 against an outside source.</param>
/// <param name="Retourcode">The code the standard's answer carries (0001, 9321 …); none at level 1, where no retour exists.</param>
/// <param name="Locatie">Slash paths of local names with <c>[n]</c> only where siblings of that name exist; the first is the place to mend.</param>
/// <param name="Melding">What is wrong, one Dutch sentence. Never repeats a BSN or name.</param>
/// <param name="Herstel">How to mend it, one Dutch sentence.</param>
/// <param name="Regelnummer">Line in the file, from 1; 0 when the message was not read from a file.</param>
/// <param name="Kolom">Column in that line, from 1; 0 when not read from a file.</param>
public sealed record Bevinding(
    string Regel, int Niveau, string? Retourcode, IReadOnlyList<string> Locatie, string Melding, string Herstel, int Regelnummer = 0, int Kolom = 0)
{
    /// <inheritdoc />
    public override string ToString() => $"{Regel} {string.Join(", ", Locatie)}: {Melding}";
}
