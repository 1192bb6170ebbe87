using System.Text;
using System.Xml;
using Rotonde.Berichten.Controles;
using Rotonde.Berichten.Model;
using Rotonde.Berichten.Structuur;

namespace Rotonde.Berichten.Xml;

/// <summary>One walk over one file: counts everything, refuses what the standard does not know, and builds the tree from the leaves up.</summary>
internal sealed class Lezing(XmlReader lezer, IXmlLineInfo plek, Xmlgrenzen grenzen)
{
    private const string Schemainstantie = "http://www.w3.org/2001/XMLSchema-instance";
    private const string Inclusie = "http://www.w3.org/2001/XInclude";
    private const string Naamruimtedeclaratie = "http://www.w3.org/2000/xmlns/";

    private readonly List<OpenElement> _stapel = [];
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
}
