using System.Text;
using System.Xml.Linq;
using Rotonde.Berichten.Model;
using Rotonde.Berichten.Structuur;
using Rotonde.Berichten.Xml;

namespace Rotonde.Modules.Tests.Berichten;

/// <summary>The published examples and small helpers on them.</summary>
internal static class Voorbeelden
{
    internal static IReadOnlyList<string> Namen { get; } = [.. Berichtsoort.Nummers.Select(n => $"JW{n}")];

    internal static byte[] Bytes(string naam) => File.ReadAllBytes(Bestand($"Voorbeelden/{naam}.xml"));

    internal static Bericht Lees(string naam) => Lees(Bytes(naam));

    internal static Bericht Lees(byte[] bytes)
    {
        var resultaat = Berichtlezer.Lees(bytes);
        return resultaat.Gelukt ? resultaat.Bericht : throw new InvalidOperationException(resultaat.Weigering.ToString());
    }

    /// <summary>The infoset that counts: names, namespaces, text of fields, order.</summary>
    internal static string Infoset(byte[] xml)
    {
        using var lezer = System.Xml.XmlReader.Create(new MemoryStream(xml));
        var uit = new StringBuilder();
        Schrijf(XDocument.Load(lezer).Root!, uit);
        return uit.ToString();
    }

    private static void Schrijf(XElement element, StringBuilder uit)
    {
        uit.Append('<').Append(element.Name).Append('>');
        if (element.HasElements)
        {
            foreach (var kind in element.Elements())
            {
                Schrijf(kind, uit);
            }
        }
        else
        {
            uit.Append(element.Value);
        }

        uit.Append("</>\n");
    }

    /// <summary>A file beside the tests of this module.</summary>
    internal static string Bestand(string naam) => Path.Combine(Map, naam);

    private static string Map
    {
        get
        {
            var map = new DirectoryInfo(AppContext.BaseDirectory);
            while (map is not null && !File.Exists(Path.Combine(map.FullName, "Rotonde.slnx")))
            {
                map = map.Parent;
            }

            return Path.Combine(map!.FullName, "tests", "Modules.Tests", "Berichten");
        }
    }
}
