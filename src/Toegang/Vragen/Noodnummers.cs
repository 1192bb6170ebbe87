namespace Rotonde.Toegang.Vragen;

/// <summary>A number for danger, with the public source it was read from.</summary>
public sealed record Noodnummer(string Naam, string Nummer, string Wanneer, string Bron);

/// <summary>The numbers of the stop screen. They ship in the program, so that the screen works without a database .</summary>
public static class Noodnummers
{
    private static readonly Lazy<IReadOnlyList<Noodnummer>> Lijst = new(() => Bijlage.Lees<List<Noodnummer>>("noodnummers.json"));

    /// <summary>All numbers, the most urgent first.</summary>
    public static IReadOnlyList<Noodnummer> Alle => Lijst.Value;
}
