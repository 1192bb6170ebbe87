using System.Diagnostics.CodeAnalysis;
using Rotonde.Berichten.Controles;
using Rotonde.Berichten.Model;

namespace Rotonde.Berichten.Xml;

/// <summary>
/// What the door says of a file: a message, or one refusal with code <c>XML</c>, line, column and a Dutch sentence.
/// A message that came in may still break every rule of the standard.
/// </summary>
public sealed class Leesresultaat
{
    internal Leesresultaat(Bericht bericht) => Bericht = bericht;

    internal Leesresultaat(Bevinding weigering) => Weigering = weigering;

    /// <summary>The message; none when refused.</summary>
    public Bericht? Bericht { get; }

    /// <summary>Why the file is refused; none when it came in.</summary>
    public Bevinding? Weigering { get; }

    /// <summary>Did it come in?</summary>
    [MemberNotNullWhen(true, nameof(Bericht))]
    [MemberNotNullWhen(false, nameof(Weigering))]
    public bool Gelukt => Weigering is null;
}
