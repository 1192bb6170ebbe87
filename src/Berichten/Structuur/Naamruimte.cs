namespace Rotonde.Berichten.Structuur;

/// <summary>In which namespace an element lives. Children of a class live in the message's own, children of a composite datatype in the basisschema.</summary>
public enum Naamruimte
{
    /// <summary>Made by a caller; the writer takes it from the structure.</summary>
    Vanzelfsprekend,

    /// <summary>The namespace of the message: <c>…/{iwmo|ijw}/3_2/{wmo301|…}/schema</c>.</summary>
    Bericht,

    /// <summary>The shared one: <c>…/{iwmo|ijw}/3_2/basisschema/schema</c>.</summary>
    Basisschema,

    /// <summary>Read from a file, and neither of the two.</summary>
    Vreemd,
}
