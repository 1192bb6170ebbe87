using System.Xml;
using Rotonde.Berichten.Controles;

namespace Rotonde.Berichten.Xml;

/// <summary>What the door says when a file does not come in: code <c>XML</c>, one place, no path (there is no message to point into).</summary>
internal static class Weigering
{
    internal static Bevinding Maak(string melding, string herstel, int regel, int kolom) => new("XML", 1, null, [], melding, herstel, regel, kolom);
}

/// <summary>Ends a reading at once.</summary>
internal sealed class Geweigerd(string melding, string herstel, IXmlLineInfo plek) : Exception(melding)
{
    internal Bevinding Bevinding { get; } = Weigering.Maak(melding, herstel, plek.LineNumber, plek.LinePosition);
}
