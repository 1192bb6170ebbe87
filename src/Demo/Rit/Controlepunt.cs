namespace Rotonde.Demo.Rit;

/// <summary>A station of the ride: a method of <see cref="Demorit"/> that carries out a step of DOMAIN-MODEL §15.4 and answers what it observed.</summary>
/// <param name="code">C01 … C32.</param>
/// <param name="dag">The day in the story, yyyy-MM-dd.</param>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class ControlepuntAttribute(string code, string dag) : Attribute
{
    public string Code { get; } = code;

    public DateOnly Dag { get; } = DateOnly.ParseExact(dag, "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);
}

/// <summary>What was seen is not what the script says.</summary>
public sealed class RitfoutException(string verwacht, string gezien) : Exception($"verwacht {verwacht}, gezien {gezien}");

/// <summary>A part of the station is not built yet, so it may not say ok; what was observed is told with it.</summary>
internal sealed class NogNietGebouwdException(string wat, string gezien) : Exception($"{wat}; wel gezien: {gezien}");

/// <summary>Compares what was observed with what the script says.</summary>
internal static class Zie
{
    public static T Gelijk<T>(T verwacht, T gezien, string wat) =>
        EqualityComparer<T>.Default.Equals(verwacht, gezien) ? gezien : throw new RitfoutException($"{wat} {Toon(verwacht)}", $"{wat} {Toon(gezien)}");

    public static void Waar(bool klopt, string verwacht, string gezien)
    {
        if (!klopt)
        {
            throw new RitfoutException(verwacht, gezien);
        }
    }

    /// <summary>A refusal by this rule; anything else is wrong.</summary>
    public static string Geweigerd<T>(Basis.Uitkomst<T> uitkomst, string regel)
    {
        if (uitkomst.Gelukt)
        {
            throw new RitfoutException($"weigering door {regel}", "gelukt");
        }

        Gelijk(regel, uitkomst.Weigering.Regel, "weigering door");
        return uitkomst.Weigering.Uitleg;
    }

    private static string Toon<T>(T waarde) => waarde switch
    {
        DateOnly dag => dag.ToString("dd-MM-yyyy", System.Globalization.CultureInfo.InvariantCulture),
        null => "niets",
        _ => waarde.ToString() ?? "",
    };
}

/// <summary>How a station went.</summary>
public enum Stationsuitslag
{
    /// <summary>Observed as the script says.</summary>
    Ok,

    /// <summary>Observed otherwise.</summary>
    Fout,

    /// <summary>Not built yet, or not wholly.</summary>
    NietGebouwd,
}

/// <summary>A line of the report.</summary>
/// <param name="Code">C01 … C32.</param>
/// <param name="Uitslag">How it went.</param>
/// <param name="Tekst">What was observed, what was expected and seen, or which part is not built.</param>
public sealed record Stationsregel(string Code, Stationsuitslag Uitslag, string Tekst)
{
    /// <summary>As <c>./rotonde rit</c> prints it.</summary>
    public override string ToString() => Uitslag switch
    {
        Stationsuitslag.Ok => $"{Code} ok {Tekst}",
        Stationsuitslag.Fout => $"{Code} fout: {Tekst}",
        _ => Tekst.Length == 0 ? $"{Code} nog niet gebouwd" : $"{Code} nog niet gebouwd: {Tekst}",
    };
}
