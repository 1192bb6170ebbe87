using System.Globalization;
using System.Text;
using System.Xml;
using Rotonde.Berichten.Controles;

namespace Rotonde.Berichten.Envelop;

/// <summary>Writes an envelope for the hub.</summary>
public static class Envelopschrijver
{
    /// <summary>Everything that is wrong with an envelope; none when it may go.</summary>
    public static IReadOnlyList<Bevinding> Toets(Ggkenvelop envelop)
    {
        ArgumentNullException.ThrowIfNull(envelop);
        return Envelopvorm.Toets(envelop.Soort, Velden(envelop), !envelop.Bestand.IsEmpty, envelop.Bestandsnaam);
    }

    /// <summary>The bytes: UTF-8 without byte order mark, CR/LF, fields in the order of the standard, the file as base64.</summary>
    /// <exception cref="ArgumentException">It is not right; the message names every finding (<see cref="Toets"/> gives them).</exception>
    public static byte[] Schrijf(Ggkenvelop envelop)
    {
        if (Toets(envelop) is { Count: > 0 } bevindingen)
        {
            throw new ArgumentException("Deze envelop klopt niet. " + string.Join(" ", bevindingen.Select(b => b.Melding)), nameof(envelop));
        }

        using var uit = new MemoryStream();
        using (var xml = XmlWriter.Create(uit, new XmlWriterSettings { Encoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), Indent = true, NewLineChars = "\r\n" }))
        {
            xml.WriteStartElement("ggk", Envelopvorm.Wortel(envelop.Soort), Envelopvorm.Ggk);
            xml.WriteAttributeString("xmlns", "StUF", null, Envelopvorm.Stuf);
            Schrijf(xml, envelop);
            xml.WriteEndElement();
        }

        return uit.ToArray();
    }

    private static void Schrijf(XmlWriter xml, Ggkenvelop envelop)
    {
        var open = new List<string>();
        foreach (var veld in Velden(envelop))
        {
            var delen = veld.Pad.Split('/');
            var gelijk = open.Zip(delen).TakeWhile(p => p.First == p.Second).Count();
            for (; open.Count > gelijk; open.RemoveAt(open.Count - 1))
            {
                xml.WriteEndElement();
            }

            foreach (var groep in delen[gelijk..^1])
            {
                open.Add(groep);
                Begin(groep, groep is "zender" or "ontvanger");
            }

            Begin(delen[^1], delen[0] == "stuurgegevens");
            if (delen[^1] is "xmlBestand" or "tekstBestand")
            {
                if (envelop.Bestandsnaam is { } naam)
                {
                    xml.WriteAttributeString("bestandsnaam", Envelopvorm.Stuf, naam);
                }

                var bytes = envelop.Bestand.ToArray();
                xml.WriteBase64(bytes, 0, bytes.Length);
            }
            else
            {
                xml.WriteString(veld.Waarde);
            }

            xml.WriteEndElement();
        }

        for (; open.Count > 0; open.RemoveAt(open.Count - 1))
        {
            xml.WriteEndElement();
        }

        void Begin(string naam, bool stuf) => xml.WriteStartElement(stuf ? "StUF" : "ggk", naam, stuf ? Envelopvorm.Stuf : Envelopvorm.Ggk);
    }

    private static List<Envelopveld> Velden(Ggkenvelop envelop)
    {
        (string Pad, string? Waarde)[] alles =
        [
            ("stuurgegevens/berichtcode", envelop.Soort == Envelopsoort.Heen ? "Di01" : "Du01"),
            ("stuurgegevens/zender/organisatie", envelop.Zender),
            ("stuurgegevens/zender/applicatie", envelop.Zenderapplicatie),
            ("stuurgegevens/ontvanger/organisatie", envelop.Ontvanger),
            ("stuurgegevens/ontvanger/applicatie", envelop.Ontvangerapplicatie),
            ("stuurgegevens/referentienummer", envelop.Referentienummer),
            ("stuurgegevens/tijdstipBericht", envelop.Tijdstip.ToString(Envelopvorm.Tijdvorm, CultureInfo.InvariantCulture)),
            ("stuurgegevens/crossRefnummer", envelop.AntwoordOp),
            ("stuurgegevens/functie", envelop.Functie),
            ("parameters/applicatieVersie", envelop.Applicatieversie.Versie),
            ("parameters/applicatieSubversie", envelop.Applicatieversie.Subversie),
            ("parameters/functieVersie", envelop.Functieversie.Versie),
            ("parameters/functieSubversie", envelop.Functieversie.Subversie),
            ("parameters/bericht/" + (envelop.Bestandsnaam is null ? "xmlBestand" : "tekstBestand"), ""),
        ];
        return [.. alles.Where(v => v.Waarde is not null).Select(v => new Envelopveld(v.Pad, Envelopvorm.Ggk, v.Waarde!, 0, 0))];
    }
}
