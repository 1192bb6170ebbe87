using System.Text;
using System.Text.Unicode;
using System.Xml;
using Rotonde.Berichten.Controles;
using Rotonde.Berichten.Model;
using Rotonde.Berichten.Structuur;

namespace Rotonde.Berichten.Xml;

/// <summary>
/// The one door for XML that others wrote. It reads forward only, counts everything, knows no DTD, entity, schema location, processing
/// instruction or inclusion, and takes UTF-8 only. Nothing else in the project looks at the bytes of a message.
/// It never throws for what a file holds.
/// </summary>
public static class Berichtlezer
{
    private const string Schemainstantie = "http://www.w3.org/2001/XMLSchema-instance";
    private const string Inclusie = "http://www.w3.org/2001/XInclude";
    private const string Naamruimtedeclaratie = "http://www.w3.org/2000/xmlns/";

    /// <summary>Reads a message from memory.</summary>
    /// <param name="bestand">The bytes of the file, UTF-8 with or without byte order mark.</param>
    /// <param name="grenzen">Other limits than the defaults (for benchmarks).</param>
    public static Leesresultaat Lees(ReadOnlyMemory<byte> bestand, Xmlgrenzen? grenzen = null)
    {
        grenzen ??= Xmlgrenzen.Standaard;

        if (bestand.Length > grenzen.Bytes)
        {
            return TeGroot(grenzen);
        }

        if (Codering(bestand.Span) is { } weigering)
        {
            return new(weigering);
        }

        if (bestand.Span.StartsWith((ReadOnlySpan<byte>)[0xEF, 0xBB, 0xBF]))
        {
            bestand = bestand[3..];
        }

        var stroom = System.Runtime.InteropServices.MemoryMarshal.TryGetArray(bestand, out var stuk)
            ? new MemoryStream(stuk.Array!, stuk.Offset, stuk.Count, writable: false)
            : new MemoryStream(bestand.ToArray(), writable: false);
        using (stroom)
        {
            return Lees(stroom, grenzen);
        }
    }

    /// <summary>Reads a message from a stream, at most one byte further than the cap.</summary>
    /// <param name="stroom">The file; it is not closed.</param>
    /// <param name="grenzen">Other limits than the defaults.</param>
    /// <exception cref="IOException">The stream itself fails.</exception>
    public static Leesresultaat Lees(Stream stroom, Xmlgrenzen? grenzen = null)
    {
        ArgumentNullException.ThrowIfNull(stroom);
        grenzen ??= Xmlgrenzen.Standaard;
        var buffer = new byte[64 * 1024];
        using var geheel = new MemoryStream();
        int gelezen;
        while ((gelezen = stroom.Read(buffer)) > 0)
        {
            if (geheel.Length + gelezen > grenzen.Bytes)
            {
                return TeGroot(grenzen);
            }

            geheel.Write(buffer, 0, gelezen);
        }

        return Lees(geheel.GetBuffer().AsMemory(0, (int)geheel.Length), grenzen);
    }

    private static Leesresultaat Lees(MemoryStream stroom, Xmlgrenzen grenzen)
    {
        using var lezer = XmlReader.Create(stroom, new XmlReaderSettings
        {
            DtdProcessing = DtdProcessing.Prohibit,
            XmlResolver = null,
            MaxCharactersInDocument = grenzen.Bytes,
            MaxCharactersFromEntities = 1024,
            CheckCharacters = true,
            ConformanceLevel = ConformanceLevel.Document,
            CloseInput = false,
        });
        var plek = (IXmlLineInfo)lezer;

        try
        {
            return new Lezing(lezer, plek, grenzen).Lees();
        }
        catch (Geweigerd weigering)
        {
            return new(Weiger(weigering.Message, weigering.Herstel, weigering.Regelnummer, weigering.Kolom));
        }
        catch (XmlException fout)
        {
            // The parser's own words are English, and may repeat what the file says.
            return fout.Message.Contains("DTD", StringComparison.Ordinal)
                ? new(Weiger("Het bestand bevat een DTD (DOCTYPE); dat is in berichten niet toegestaan.", "Verwijder de DOCTYPE-regel.", fout.LineNumber, fout.LinePosition))
                : new(Weiger("Het bestand is geen goed gevormde XML.", "Controleer op deze plaats of elk element wordt gesloten en of er geen vreemde tekens staan.", fout.LineNumber, fout.LinePosition));
        }
    }

    private static Leesresultaat TeGroot(Xmlgrenzen grenzen) => new(Weiger(
        $"Het bestand is groter dan {grenzen.Bytes / (1024 * 1024)} MB.", "Verdeel de inhoud over meer berichten.", 0, 0));

    private static Bevinding? Codering(ReadOnlySpan<byte> bytes)
    {
        if (bytes.Length == 0)
        {
            return Weiger("Het bestand is leeg.", "Lever het bericht opnieuw aan.", 0, 0);
        }

        // UTF-16 and UTF-32, with or without a mark: a null byte among the first four, or FE FF / FF FE.
        if (bytes[..Math.Min(4, bytes.Length)].Contains((byte)0) || bytes.StartsWith((ReadOnlySpan<byte>)[0xFE, 0xFF]) || bytes.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xFE]))
        {
            return Weiger("Het bestand is niet in UTF-8 geschreven.", "Bewaar het bericht als UTF-8.", 1, 1);
        }

        if (Utf8.IsValid(bytes))
        {
            return null;
        }

        var (regel, kolom) = EersteFout(bytes);
        return Weiger("Het bestand bevat bytes die geen UTF-8 zijn.", "Bewaar het bericht als UTF-8.", regel, kolom);
    }

    private static (int Regel, int Kolom) EersteFout(ReadOnlySpan<byte> bytes)
    {
        int regel = 1, kolom = 1;
        while (Rune.DecodeFromUtf8(bytes, out var teken, out var lengte) == System.Buffers.OperationStatus.Done)
        {
            bytes = bytes[lengte..];
            (regel, kolom) = teken.Value == '\n' ? (regel + 1, 1) : (regel, kolom + 1);
        }

        return (regel, kolom);
    }

    private static Bevinding Weiger(string melding, string herstel, int regel, int kolom) => new("XML", 1, null, [], melding, herstel, regel, kolom);

    private sealed class Geweigerd(string melding, string herstel, IXmlLineInfo plek) : Exception(melding)
    {
        internal string Herstel { get; } = herstel;

        internal int Regelnummer { get; } = plek.LineNumber;

        internal int Kolom { get; } = plek.LinePosition;
    }

    /// <summary>One run over one file.</summary>
    private sealed class Lezing(XmlReader lezer, IXmlLineInfo plek, Xmlgrenzen grenzen)
    {
        private readonly List<Open> _stapel = [];
        private readonly StringBuilder _tekst = new();
        private readonly char[] _buffer = new char[4096];
        private readonly List<Bevinding> _bevindingen = [];
        private int _knopen;
        private string _bericht = "";
        private string _basis = "";

        internal Leesresultaat Lees()
        {
            Berichtsoort? soort = null;
            Element? wortel = null;

            while (lezer.Read())
            {
                switch (lezer.NodeType)
                {
                    case XmlNodeType.XmlDeclaration:
                        Declaratie();
                        break;

                    case XmlNodeType.Element:
                        Tel();
                        soort ??= Soort();
                        var leeg = lezer.IsEmptyElement;
                        Begin();
                        if (leeg)
                        {
                            wortel = Einde() ?? wortel;
                        }

                        break;

                    case XmlNodeType.EndElement:
                        wortel = Einde() ?? wortel;
                        break;

                    case XmlNodeType.Text or XmlNodeType.CDATA:
                        Tel();
                        Tekst();
                        break;

                    case XmlNodeType.Whitespace or XmlNodeType.SignificantWhitespace:
                        Witruimte();
                        break;

                    case XmlNodeType.Comment:
                        Tel();
                        break;

                    case XmlNodeType.ProcessingInstruction:
                        throw Weiger("Het bestand bevat een verwerkingsinstructie (<?…?>).", "Verwijder de instructie.");

                    default:
                        throw Weiger("Het bestand bevat iets dat in berichten niet voorkomt.", "Verwijder het.");
                }
            }

            return soort is { } s && wortel is not null
                ? new(new Bericht(s, wortel, _bevindingen))
                : throw Weiger("Het bestand bevat geen bericht.", "Lever het bericht opnieuw aan.");
        }

        private void Declaratie()
        {
            if (lezer.GetAttribute("version") != "1.0")
            {
                throw Weiger("Het bestand zegt een andere versie van XML te zijn dan 1.0.", "Schrijf version=\"1.0\".");
            }

            if (lezer.GetAttribute("encoding") is { } codering && !codering.Equals("utf-8", StringComparison.OrdinalIgnoreCase))
            {
                throw Weiger("Het bestand zegt in een andere codering dan UTF-8 te zijn.", "Bewaar het bericht als UTF-8 en schrijf encoding=\"UTF-8\".");
            }
        }

        private Berichtsoort Soort()
        {
            if (lezer.LocalName == "Bericht" && Releasegegevens.V32.Soorten.TryGetValue(lezer.NamespaceURI, out var soort))
            {
                _bericht = lezer.NamespaceURI;
                _basis = Berichtstructuur.Van(soort).Basisnaamruimte;
                return soort;
            }

            throw lezer.NamespaceURI.StartsWith("http://www.istandaarden.nl/", StringComparison.Ordinal)
                ? Weiger("Dit bericht hoort niet bij iWmo of iJw 3.2.", "Gebruik release 3.2 van de standaard.")
                : Weiger("Dit is geen bericht van iWmo of iJw.", "Lever een bericht van iWmo of iJw 3.2 aan.");
        }

        private void Begin()
        {
            if (_stapel.Count == grenzen.Diepte)
            {
                throw Weiger($"Het bestand is dieper dan {grenzen.Diepte} lagen.", "Gebruik de opbouw van de standaard.");
            }

            Kort(lezer.Name);
            Kort(lezer.NamespaceURI);
            if (lezer.NamespaceURI == Inclusie)
            {
                throw Weiger("Het bestand probeert een ander bestand in te voegen (XInclude).", "Zet de inhoud in het bericht zelf.");
            }

            if (_stapel.Count > 0)
            {
                var ouder = _stapel[^1];
                if (!ouder.HeeftKinderen && _tekst.Length > 0 && _tekst.ToString().AsSpan().ContainsAnyExcept(" \t\r\n"))
                {
                    throw Gemengd();
                }

                ouder.HeeftKinderen = true;
            }

            _tekst.Clear();
            var naamruimte = ReferenceEquals(lezer.NamespaceURI, _bericht) || lezer.NamespaceURI == _bericht ? Naamruimte.Bericht
                : lezer.NamespaceURI == _basis ? Naamruimte.Basisschema
                : Naamruimte.Vreemd;
            _stapel.Add(new(lezer.LocalName, naamruimte, plek.LineNumber, Math.Max(1, plek.LinePosition - 1)));
            Attributen();
        }

        private void Attributen()
        {
            if (!lezer.HasAttributes)
            {
                return;
            }

            if (lezer.AttributeCount > grenzen.Attributen)
            {
                throw Weiger($"Een element heeft meer dan {grenzen.Attributen} attributen.", "Verwijder de attributen.");
            }

            while (lezer.MoveToNextAttribute())
            {
                Kort(lezer.Name);
                if (lezer.NamespaceURI == Naamruimtedeclaratie)
                {
                    Kort(lezer.Value);
                    if (lezer.Value == Inclusie)
                    {
                        throw Weiger("Het bestand probeert een ander bestand in te voegen (XInclude).", "Zet de inhoud in het bericht zelf.");
                    }
                }
                else if (lezer.NamespaceURI == Schemainstantie)
                {
                    throw Weiger("Het bestand wijst zelf een schema of type aan (xsi).", "Verwijder het xsi-attribuut.");
                }
                else if (_bevindingen.Count < grenzen.Bevindingen)
                {
                    _bevindingen.Add(new(
                        "XSD", 1, null, [string.Join('/', _stapel.Select(o => o.Naam))],
                        $"Het element {_stapel[^1].Naam} heeft een attribuut; dat kent de standaard niet.", "Verwijder het attribuut.", plek.LineNumber, plek.LinePosition));
                }
            }

            lezer.MoveToElement();
        }

        private void Tekst()
        {
            if (_stapel[^1].HeeftKinderen)
            {
                // CDATA may hold white space only.
                if (lezer.NodeType == XmlNodeType.CDATA && !lezer.Value.AsSpan().ContainsAnyExcept(" \t\r\n"))
                {
                    return;
                }

                throw Gemengd();
            }

            Verzamel();
        }

        private void Witruimte()
        {
            if (_stapel.Count > 0 && !_stapel[^1].HeeftKinderen)
            {
                Verzamel();
            }
        }

        private void Verzamel()
        {
            int aantal;
            while ((aantal = lezer.ReadValueChunk(_buffer, 0, _buffer.Length)) > 0)
            {
                if (_tekst.Length + aantal > grenzen.Tekst)
                {
                    throw Weiger($"Een veld is langer dan {grenzen.Tekst} tekens.", "Kort de tekst in.");
                }

                _tekst.Append(_buffer, 0, aantal);
            }
        }

        private Element? Einde()
        {
            var open = _stapel[^1];
            _stapel.RemoveAt(_stapel.Count - 1);
            var tekst = open.HeeftKinderen ? "" : _tekst.ToString();
            _tekst.Clear();
            var element = new Element(open.Naam, open.Naamruimte, tekst, open.Kinderen is null ? [] : [.. open.Kinderen], open.Regelnummer, open.Kolom);
            if (_stapel.Count == 0)
            {
                return element;
            }

            (_stapel[^1].Kinderen ??= []).Add(element);
            return null;
        }

        private void Tel()
        {
            if (++_knopen > grenzen.Knopen)
            {
                throw Weiger($"Het bestand heeft meer dan {grenzen.Knopen} onderdelen.", "Verdeel de inhoud over meer berichten.");
            }
        }

        private void Kort(string naam)
        {
            if (naam.Length > grenzen.Naam)
            {
                throw Weiger($"Een naam is langer dan {grenzen.Naam} tekens.", "Gebruik de namen van de standaard.");
            }
        }

        private Geweigerd Gemengd() => Weiger("Er staat tekst tussen de elementen.", "Verwijder de tekst of zet die in een veld.");

        private Geweigerd Weiger(string melding, string herstel) => new(melding, herstel, plek);

        private sealed class Open(string naam, Naamruimte naamruimte, int regelnummer, int kolom)
        {
            internal string Naam { get; } = naam;

            internal Naamruimte Naamruimte { get; } = naamruimte;

            internal int Regelnummer { get; } = regelnummer;

            internal int Kolom { get; } = kolom;

            internal bool HeeftKinderen { get; set; }

            internal List<Element>? Kinderen { get; set; }
        }
    }
}
