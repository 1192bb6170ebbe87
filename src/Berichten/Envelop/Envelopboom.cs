using System.Runtime.InteropServices;
using System.Text;
using System.Xml;
using Rotonde.Berichten.Controles;
using Rotonde.Berichten.Xml;

namespace Rotonde.Berichten.Envelop;

/// <summary>A field of an envelope: its place below the root, what it says and where it stands in the file.</summary>
internal sealed record Envelopveld(string Pad, string Naamruimte, string Waarde, int Regelnummer, int Kolom);

/// <summary>
/// An envelope or fault as it stands in the file, before it is judged. Untrusted, as a message is: no DTD, no resolver, bounded in size, depth and number of fields.
/// The carried file is decoded while it is read, so that its base64 is never in memory as a whole.
/// </summary>
internal sealed class Envelopboom
{
    // 25 MB as base64, in lines, with room for the envelope itself.
    internal const int Grens = 36 * 1024 * 1024;

    private const int Diepte = 8;
    private const int Aantal = 200;
    private const int Tekst = 4096;

    private readonly List<Envelopveld> _velden = [];

    private Envelopboom(string wortel, string naamruimte) => (Wortel, Naamruimte) = (wortel, naamruimte);

    internal string Wortel { get; }

    internal string Naamruimte { get; }

    internal IReadOnlyList<Envelopveld> Velden => _velden;

    internal byte[]? Bestand { get; private set; }

    internal string? Bestandsnaam { get; private set; }

    /// <summary>The root of the file, when it can be found; none when it is no XML.</summary>
    internal static (string Naam, string Naamruimte)? Wortelnaam(ReadOnlyMemory<byte> bytes)
    {
        try
        {
            using var lezer = Open(bytes);
            return lezer.MoveToContent() == XmlNodeType.Element ? (lezer.LocalName, lezer.NamespaceURI) : null;
        }
        catch (XmlException)
        {
            return null;
        }
    }

    /// <summary>Reads it whole, or refuses it.</summary>
    /// <param name="bytes">The file.</param>
    /// <param name="zoverHetGaat">Cuts what is too long and stops where there is too much, in place of refusing.</param>
    internal static (Envelopboom? Boom, Bevinding? Fout) Lees(ReadOnlyMemory<byte> bytes, bool zoverHetGaat = false)
    {
        if (bytes.Length > Grens)
        {
            return (null, Weigering.Maak("De envelop is te groot.", "Verdeel de inhoud over meer berichten; een bericht is hoogstens 25 MB.", 0, 0));
        }

        using var lezer = Open(bytes);
        var plek = (IXmlLineInfo)lezer;
        try
        {
            lezer.MoveToContent();
            var boom = new Envelopboom(lezer.LocalName, lezer.NamespaceURI);
            return boom.Loop(lezer, plek, zoverHetGaat) is { } fout ? (null, fout) : (boom, null);
        }
        catch (XmlException fout)
        {
            return (null, Weigering.Maak("De envelop is geen goed gevormde XML.", "Lever de envelop opnieuw aan.", fout.LineNumber, fout.LinePosition));
        }
    }

    private static XmlReader Open(ReadOnlyMemory<byte> bytes)
    {
        var stroom = MemoryMarshal.TryGetArray(bytes, out var stuk) ? new MemoryStream(stuk.Array!, stuk.Offset, stuk.Count, writable: false) : new MemoryStream(bytes.ToArray(), writable: false);
        return XmlReader.Create(stroom, new XmlReaderSettings
        {
            DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null, MaxCharactersInDocument = Grens, IgnoreComments = true, IgnoreProcessingInstructions = true, CloseInput = true,
        });
    }

    private Bevinding? Loop(XmlReader lezer, IXmlLineInfo plek, bool zoverHetGaat)
    {
        var open = new List<(string Naam, int Regel, int Kolom, StringBuilder Tekst)>();
        var blad = false;
        var verder = lezer.NodeType == XmlNodeType.Element;
        while (verder)
        {
            switch (lezer.NodeType)
            {
                case XmlNodeType.Element when zoverHetGaat && (open.Count == Diepte || _velden.Count == Aantal):
                    return null;

                case XmlNodeType.Element when open.Count == Diepte || _velden.Count == Aantal:
                    return Weigering.Maak("De envelop heeft meer lagen of velden dan de standaard kent.", "Gebruik de opbouw van de GGk.", plek.LineNumber, plek.LinePosition);

                case XmlNodeType.Element when open.Count > 0 && lezer.LocalName is "xmlBestand" or "tekstBestand":
                    if (LeesBestand(lezer, plek, string.Join('/', open.Skip(1).Select(o => o.Naam).Append(lezer.LocalName))) is { } fout)
                    {
                        return fout;
                    }

                    // The reader stands after the file already.
                    blad = false;
                    continue;

                case XmlNodeType.Element:
                    var leeg = lezer.IsEmptyElement;
                    open.Add((lezer.LocalName, plek.LineNumber, plek.LinePosition, new StringBuilder()));
                    blad = true;
                    if (leeg)
                    {
                        Sluit();
                    }

                    break;

                case XmlNodeType.EndElement:
                    Sluit();
                    break;

                case XmlNodeType.Text or XmlNodeType.CDATA or XmlNodeType.SignificantWhitespace:
                    var ruimte = Tekst - open[^1].Tekst.Length;
                    if (lezer.Value.Length > ruimte && !zoverHetGaat)
                    {
                        return Weigering.Maak("Een veld van de envelop is te lang.", "Kort de tekst in.", plek.LineNumber, plek.LinePosition);
                    }

                    open[^1].Tekst.Append(lezer.Value.AsSpan(0, Math.Min(lezer.Value.Length, ruimte)));
                    break;

                default:
                    break;
            }

            verder = lezer.Read() && lezer.NodeType != XmlNodeType.None;
        }

        return null;

        void Sluit()
        {
            var (_, regel, kolom, tekst) = open[^1];
            if (blad && open.Count > 1)
            {
                _velden.Add(new(string.Join('/', open.Skip(1).Select(o => o.Naam)), lezer.NamespaceURI, tekst.ToString().Trim(), regel, kolom));
            }

            blad = false;
            open.RemoveAt(open.Count - 1);
        }
    }

    private Bevinding? LeesBestand(XmlReader lezer, IXmlLineInfo plek, string pad)
    {
        var (regel, kolom) = (plek.LineNumber, plek.LinePosition);
        var tekst = lezer.LocalName == "tekstBestand";
        _velden.Add(new(pad, lezer.NamespaceURI, "", regel, kolom));
        if (tekst)
        {
            // In StUF the name of a file is an attribute of it.
            Bestandsnaam = lezer.GetAttribute("bestandsnaam", Envelopvorm.Stuf) ?? lezer.GetAttribute("bestandsnaam") ?? "";
        }

        using var uit = new MemoryStream();
        var buffer = new byte[64 * 1024];
        try
        {
            int aantal;
            while ((aantal = lezer.ReadElementContentAsBase64(buffer, 0, buffer.Length)) > 0)
            {
                if (uit.Length + aantal > Xmlgrenzen.Standaard.Bytes)
                {
                    return Weigering.Maak("Het bestand in de envelop is groter dan 25 MB.", "Verdeel de inhoud over meer berichten.", regel, kolom);
                }

                uit.Write(buffer, 0, aantal);
            }
        }
        catch (Exception fout) when (fout is FormatException or XmlException)
        {
            // .NET tells text that is no base64 and an element in the file by the same exception; both mean this.
            return Weigering.Maak("Het bestand in de envelop is geen base64.", "Codeer het bericht als base64.", regel, kolom);
        }

        // Two files: the second is reported by its field, the first is kept.
        Bestand ??= uit.ToArray();
        return null;
    }
}
