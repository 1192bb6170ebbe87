using System.Globalization;
using System.Text;
using System.Xml;
using System.Xml.Linq;
using Rotonde.Berichten.Controles;

namespace Rotonde.Berichten.Retouren;

/// <summary>What a fault message carries besides the findings. Organisations are a municipality code, an AGB code or a fixed name of the chain.</summary>
/// <param name="Zender">The organisation that reports the fault.</param>
/// <param name="Ontvanger">The organisation whose message is at fault.</param>
/// <param name="Referentienummer">Number of the fault message itself, at most 40 characters.</param>
/// <param name="AntwoordOp">Referentienummer of the envelope that is at fault.</param>
/// <param name="Moment">When it is made, on the clock of the sender.</param>
public sealed record Foutkop(string Zender, string Ontvanger, string Referentienummer, string AntwoordOp, DateTimeOffset Moment)
{
    /// <summary>System that sends the fault.</summary>
    public string Zenderapplicatie { get; init; } = "Rotonde";

    /// <summary>System that receives it: the hub of the municipalities.</summary>
    public string Ontvangerapplicatie { get; init; } = "GGk";
}

/// <summary>
/// Writes the fault (StUF Fo01) for a message on which no retour exists: it does not fit the schema. Source: iWmo/iJw 3.2, IV028, IV087 and the GGk
/// specification 2.1.04 (SPEC §7, §14.1); the form of the message is StUF 03.01.
/// </summary>
public static class Foutberichten
{
    /// <summary>The code of the chain for a message that does not fit its schema.</summary>
    public const string NietVolgensSchema = "StUF055";

    private const int Detailruimte = 1000;
    private static readonly XNamespace Stuf = "http://www.egem.nl/StUF/StUF0301";

    /// <summary>The bytes of the Fo01: UTF-8 without byte order mark. It names places, never what stands there.</summary>
    /// <param name="bevindingen">What the door or level 1 found.</param>
    /// <param name="kop">Addresses and numbers.</param>
    /// <exception cref="ArgumentException">Nothing was found, or a finding is of a higher level: that has a retour.</exception>
    public static byte[] Fo01(IReadOnlyList<Bevinding> bevindingen, Foutkop kop)
    {
        ArgumentNullException.ThrowIfNull(bevindingen);
        ArgumentNullException.ThrowIfNull(kop);
        if (bevindingen.Count == 0 || bevindingen.Any(b => b.Niveau != 1))
        {
            throw new ArgumentException("Een Fo01 hoort bij een bericht dat niet aan het schema voldoet; op elk ander bericht bestaat een retour.", nameof(bevindingen));
        }

        var document = new XDocument(new XElement(
            Stuf + "Fo01Bericht",
            new XAttribute(XNamespace.Xmlns + "StUF", Stuf.NamespaceName),
            new XElement(
                Stuf + "stuurgegevens",
                new XElement(Stuf + "berichtcode", "Fo01"),
                Systeem("zender", kop.Zender, kop.Zenderapplicatie),
                Systeem("ontvanger", kop.Ontvanger, kop.Ontvangerapplicatie),
                new XElement(Stuf + "referentienummer", kop.Referentienummer),
                new XElement(Stuf + "tijdstipBericht", kop.Moment.ToString("yyyyMMddHHmmss", CultureInfo.InvariantCulture)),
                new XElement(Stuf + "crossRefnummer", kop.AntwoordOp)),
            new XElement(
                Stuf + "body",
                new XElement(Stuf + "code", NietVolgensSchema),
                new XElement(Stuf + "plek", "client"),
                new XElement(Stuf + "omschrijving", "Het bericht voldoet niet aan het schema van iWmo of iJw 3.2."),
                new XElement(Stuf + "details", Details(bevindingen)))));

        using var uit = new MemoryStream();
        using (var schrijver = XmlWriter.Create(uit, new XmlWriterSettings { Encoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), Indent = true, NewLineChars = "\r\n" }))
        {
            document.Save(schrijver);
        }

        return uit.ToArray();
    }

    private static XElement Systeem(string naam, string organisatie, string applicatie) =>
        new(Stuf + naam, new XElement(Stuf + "organisatie", organisatie), new XElement(Stuf + "applicatie", applicatie));

    // As many findings as fit, whole; the number of the others after them.
    private static string Details(IReadOnlyList<Bevinding> bevindingen)
    {
        const int slot = 30;
        var tekst = new StringBuilder();
        for (var i = 0; i < bevindingen.Count; i++)
        {
            var b = bevindingen[i];
            var plaats = b.Regelnummer > 0 ? string.Create(CultureInfo.InvariantCulture, $"Regel {b.Regelnummer}, kolom {b.Kolom}: ") : "";
            var regel = $"{(i == 0 ? "" : "\n")}{plaats}{b.Melding}";
            if (tekst.Length + regel.Length > Detailruimte - slot)
            {
                return tekst.Append(CultureInfo.InvariantCulture, $"\nEn nog {bevindingen.Count - i}.").ToString();
            }

            tekst.Append(regel);
        }

        return tekst.ToString();
    }
}
