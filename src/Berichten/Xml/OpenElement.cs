using Rotonde.Berichten.Model;
using Rotonde.Berichten.Structuur;

namespace Rotonde.Berichten.Xml;

/// <summary>An element whose end was not read yet.</summary>
internal sealed class OpenElement(string naam, Naamruimte naamruimte, int regelnummer, int kolom)
{
    internal string Naam { get; } = naam;

    internal Naamruimte Naamruimte { get; } = naamruimte;

    internal int Regelnummer { get; } = regelnummer;

    internal int Kolom { get; } = kolom;

    internal bool HeeftKinderen { get; set; }

    internal List<Element>? Kinderen { get; set; }
}
