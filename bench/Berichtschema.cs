using System.Globalization;
using System.Xml.Linq;
using Rotonde.Berichten.Structuur;

namespace Rotonde.Bench;

/// <summary>Makes the two schemas of a message from the structure of the release, so that the peers check what we check: the message and the basisschema.</summary>
internal sealed class Berichtschema
{
    private static readonly XNamespace Xs = "http://www.w3.org/2001/XMLSchema";
    private readonly Berichtstructuur _structuur;
    private readonly Dictionary<string, XElement> _basis = new(StringComparer.Ordinal);

    private Berichtschema(Berichtstructuur structuur) => _structuur = structuur;

    /// <summary>Writes both beside each other.</summary>
    /// <returns>The file of the message; the basisschema is beside it.</returns>
    public static string Schrijf(Berichtstructuur structuur, string map)
    {
        var maker = new Berichtschema(structuur);
        var bericht = maker.Schema(structuur.Naamruimte);
        bericht.Add(
            new XElement(Xs + "import", new XAttribute("namespace", structuur.Basisnaamruimte), new XAttribute("schemaLocation", "basisschema.xsd")),
            maker.Element(structuur.Wortel, isWortel: true));
        var basis = maker.Schema(structuur.Basisnaamruimte);
        basis.Add(maker._basis.OrderBy(b => b.Key, StringComparer.Ordinal).Select(b => b.Value));
        basis.Save(Path.Combine(map, "basisschema.xsd"));
        var bestand = Path.Combine(map, structuur.Soort + ".xsd");
        bericht.Save(bestand);
        return bestand;
    }

    private XElement Schema(string naamruimte) => new(
        Xs + "schema",
        new XAttribute(XNamespace.Xmlns + "xs", Xs),
        new XAttribute(XNamespace.Xmlns + "b", _structuur.Basisnaamruimte),
        new XAttribute("targetNamespace", naamruimte),
        new XAttribute("elementFormDefault", "qualified"));

    private XElement Element(Structuurelement vorm, bool isWortel = false)
    {
        var element = new XElement(Xs + "element", new XAttribute("name", vorm.Naam));
        if (!isWortel)
        {
            element.Add(new XAttribute("minOccurs", vorm.Min), new XAttribute("maxOccurs", vorm.Max?.ToString(CultureInfo.InvariantCulture) ?? "unbounded"));
        }

        if (vorm.Datatype is { } type)
        {
            Datatype(type);
            element.Add(vorm.VastPatroon is { } patroon
                ? new XElement(Xs + "simpleType", new XElement(Xs + "restriction", new XAttribute("base", "b:" + type.Naam), Facet("pattern", patroon)))
                : new XAttribute("type", "b:" + type.Naam));
        }
        else if (vorm.Kinderen[0].Naamruimte == Naamruimte.Basisschema)
        {
            element.Add(new XAttribute("type", "b:" + Samengesteld(vorm)));
        }
        else
        {
            element.Add(new XElement(Xs + "complexType", Reeks(vorm)));
        }

        return element;
    }

    private XElement Reeks(Structuurelement vorm) => new(Xs + "sequence", vorm.Kinderen.Select(k => Element(k)));

    // Composites of the same name and children are one type.
    private string Samengesteld(Structuurelement vorm)
    {
        var naam = "CDT_" + string.Join('_', vorm.Kinderen.Select(k => k.Naam));
        if (!_basis.ContainsKey(naam))
        {
            _basis.Add(naam, new XElement(Xs + "complexType", new XAttribute("name", naam), Reeks(vorm)));
        }

        return naam;
    }

    private void Datatype(Datatype type)
    {
        if (_basis.ContainsKey(type.Naam))
        {
            return;
        }

        var basis = type.Basis switch
        {
            Basistype.Tekst => "xs:string",
            Basistype.Getal => "xs:integer",
            Basistype.Datum => "xs:date",
            _ => "xs:time",
        };
        _basis.Add(type.Naam, new XElement(
            Xs + "simpleType",
            new XAttribute("name", type.Naam),
            new XElement(
                Xs + "restriction",
                new XAttribute("base", basis),
                type.MinLengte is { } min ? Facet("minLength", min) : null,
                type.MaxLengte is { } max ? Facet("maxLength", max) : null,
                type.Minimum is { } minimum ? Facet("minInclusive", minimum) : null,
                type.Maximum is { } maximum ? Facet("maxInclusive", maximum) : null,
                type.Patroon is { } patroon ? Facet("pattern", patroon) : null,
                type.Codelijst?.Codes.Keys.Order(StringComparer.Ordinal).Select(c => Facet("enumeration", c)))));
    }

    private static XElement Facet(string naam, object waarde) => new(Xs + naam, new XAttribute("value", waarde));
}
