namespace Rotonde.Modules.Tests.Berichten.Conformiteit;

/// <summary>A code of the standard's rule export: its level of control and the messages it stands with.</summary>
/// <param name="Code">CD005, TR321 …</param>
/// <param name="Soort">conditie, constraint, technische regel, bedrijfsregel, invulinstructie or uitgangspunt.</param>
/// <param name="Niveau">1 to 4; 0 when the standard gives no control.</param>
/// <param name="Retourcode">Code in an answer; none when there is none.</param>
/// <param name="IWmo">Messages of iWmo.</param>
/// <param name="IJw">Messages of iJw.</param>
internal sealed record Regelcode(string Code, string Soort, int Niveau, string? Retourcode, IReadOnlyList<int> IWmo, IReadOnlyList<int> IJw)
{
    internal static IReadOnlyDictionary<string, Regelcode> Alle { get; } = File.ReadLines(Voorbeelden.Bestand("Conformiteit/regelcodes.csv")).Skip(1)
        .Select(r => r.Split(';'))
        .Select(v => new Regelcode(v[0], v[1], v[2].Length == 0 ? 0 : int.Parse(v[2], System.Globalization.CultureInfo.InvariantCulture), v[3].Length == 0 ? null : v[3], Nummers(v[4]), Nummers(v[5])))
        .ToDictionary(r => r.Code, StringComparer.Ordinal);

    private static int[] Nummers(string tekst) =>
        [.. tekst.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(n => int.Parse(n, System.Globalization.CultureInfo.InvariantCulture))];
}
