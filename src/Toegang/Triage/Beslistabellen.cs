namespace Rotonde.Toegang.Triage;

/// <summary>The decision tables of this module, all versions, from the data files <c>dt-*.json</c>.</summary>
public static class Beslistabellen
{
    private static readonly Lazy<IReadOnlyList<Beslistabel>> Alles = new(() => [Bijlage.Lees<Beslistabel>("dt-1.json"), Bijlage.Lees<Beslistabel>("dt-3.json")]);

    /// <summary>All tables, all versions.</summary>
    public static IReadOnlyList<Beslistabel> Alle => Alles.Value;

    /// <summary>DT-1, the advice of De Rotonde, as it holds on a day.</summary>
    public static Beslistabel Triage(DateOnly dag) => Geldend("DT-1", dag);

    /// <summary>DT-3, who may refer to what, as it holds on a day.</summary>
    public static Beslistabel Verwijsbevoegdheid(DateOnly dag) => Geldend("DT-3", dag);

    /// <summary>One exact version, to replay a stored result .</summary>
    public static Beslistabel? Versie(string code, int versie) => Alle.FirstOrDefault(t => t.Code == code && t.Versie == versie);

    private static Beslistabel Geldend(string code, DateOnly dag) =>
        Alle.Where(t => t.Code == code && t.GeldigVanaf <= dag).MaxBy(t => t.GeldigVanaf)
        ?? throw new InvalidOperationException($"Tabel {code} heeft geen versie op {dag:yyyy-MM-dd}.");
}
