namespace Rotonde.Berichten.Structuur;

/// <summary>A code list of the standard: codes with what they mean. A code outside it is a level-1 error (it is an enumeration in the schema).</summary>
/// <param name="Naam">Name in the standard, such as <c>COD046</c>.</param>
/// <param name="Codes">Meaning by code.</param>
public sealed record Codelijst(string Naam, IReadOnlyDictionary<string, string> Codes)
{
    /// <summary>Is it one of the codes?</summary>
    public bool Bevat(string code) => Codes.ContainsKey(code);

    /// <summary>What a code means; the code itself when it is unknown.</summary>
    public string Betekenis(string code) => Codes.GetValueOrDefault(code, code);
}
