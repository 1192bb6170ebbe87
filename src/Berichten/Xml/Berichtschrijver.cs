using System.Text;
using Rotonde.Berichten.Model;
using Rotonde.Berichten.Structuur;

namespace Rotonde.Berichten.Xml;

/// <summary>Writes a message as the standard asks (OP192): UTF-8 without byte order mark, lines ended by CR and LF, prefixes as in the published examples.</summary>
public static class Berichtschrijver
{
    /// <summary>The bytes of the file. Elements are written in the order of the tree: <see cref="Controles.Controle.VoorVerzending"/> tells whether that is the standard's.</summary>
    public static byte[] Schrijf(Bericht bericht)
    {
        ArgumentNullException.ThrowIfNull(bericht);
        return Encoding.UTF8.GetBytes(SchrijfTekst(bericht));
    }

    /// <summary>The same as text, for people.</summary>
    public static string SchrijfTekst(Bericht bericht)
    {
        ArgumentNullException.ThrowIfNull(bericht);
        var structuur = bericht.Structuur;
        var uit = new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\r\n");
        uit.Append('<').Append(structuur.Prefix).Append(":Bericht xmlns:").Append(structuur.Basisprefix).Append("=\"").Append(structuur.Basisnaamruimte)
            .Append("\" xmlns:").Append(structuur.Prefix).Append("=\"").Append(structuur.Naamruimte).Append("\">\r\n");
        foreach (var kind in bericht.Wortel.Kinderen)
        {
            Schrijf(uit, kind, structuur.Wortel.Kind(kind.Naam), Naamruimte.Bericht, structuur, 1);
        }

        uit.Append("</").Append(structuur.Prefix).Append(":Bericht>\r\n");
        return uit.ToString();
    }

    private static void Schrijf(StringBuilder uit, Element element, Structuurelement? vorm, Naamruimte rond, Berichtstructuur structuur, int diepte)
    {
        // What we made ourselves follows the structure; what was read keeps its own namespace, so that nothing mends itself unseen.
        var naamruimte = element.Naamruimte is Naamruimte.Bericht or Naamruimte.Basisschema ? element.Naamruimte : vorm?.Naamruimte ?? rond;
        var prefix = naamruimte == Naamruimte.Basisschema ? structuur.Basisprefix : structuur.Prefix;
        uit.Append(' ', 2 * diepte).Append('<').Append(prefix).Append(':').Append(element.Naam).Append('>');

        if (element.Kinderen.Count == 0)
        {
            Tekst(uit, element.Waarde);
        }
        else
        {
            uit.Append("\r\n");
            foreach (var kind in element.Kinderen)
            {
                Schrijf(uit, kind, vorm?.Kind(kind.Naam), naamruimte, structuur, diepte + 1);
            }

            uit.Append(' ', 2 * diepte);
        }

        uit.Append("</").Append(prefix).Append(':').Append(element.Naam).Append(">\r\n");
    }

    private static void Tekst(StringBuilder uit, string tekst)
    {
        if (!tekst.AsSpan().ContainsAny("&<>\r"))
        {
            uit.Append(tekst);
            return;
        }

        foreach (var teken in tekst)
        {
            _ = teken switch
            {
                '&' => uit.Append("&amp;"),
                '<' => uit.Append("&lt;"),
                '>' => uit.Append("&gt;"),
                '\r' => uit.Append("&#xD;"),
                _ => uit.Append(teken),
            };
        }
    }
}
