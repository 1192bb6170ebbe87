namespace Rotonde.Berichten.Structuur;

/// <summary>The primitive a simple datatype is built on (XML Schema).</summary>
public enum Basistype
{
    /// <summary>xs:string, white space kept.</summary>
    Tekst,

    /// <summary>xs:integer, white space around it ignored.</summary>
    Getal,

    /// <summary>xs:date.</summary>
    Datum,

    /// <summary>xs:time.</summary>
    Tijd,
}

/// <summary>A simple datatype of the basisschema (LDT_…) with its facets. Lengths are in characters, amounts in eurocents.</summary>
public sealed record Datatype
{
    /// <summary>Name in the standard, such as <c>LDT_AgbCode</c>.</summary>
    public required string Naam { get; init; }

    /// <summary>The primitive.</summary>
    public required Basistype Basis { get; init; }

    /// <summary>Least number of characters.</summary>
    public int? MinLengte { get; init; }

    /// <summary>Greatest number of characters.</summary>
    public int? MaxLengte { get; init; }

    /// <summary>Least value of a number.</summary>
    public long? Minimum { get; init; }

    /// <summary>Greatest value of a number.</summary>
    public long? Maximum { get; init; }

    /// <summary>The XSD pattern, verbatim.</summary>
    public string? Patroon { get; init; }

    /// <summary>The code list whose codes are the only values; none when free.</summary>
    public Codelijst? Codelijst { get; init; }

    internal Func<string, bool>? VoldoetAanPatroon { get; init; }
}
