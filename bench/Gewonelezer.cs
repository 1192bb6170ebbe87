using System.Xml;
using System.Xml.Linq;
using System.Xml.Schema;
using System.Xml.Serialization;

namespace Rotonde.Bench;

/// <summary>
/// The peer: a declaration (JW323) as .NET makes it natural. A validating XmlReader with a compiled schema set, XmlSerializer to objects, the rules of
/// level 2 with LINQ and sets, the answer with LINQ to XML. Hardened as XML.md asks, otherwise without tricks in either direction.
/// </summary>
public sealed class Gewonelezer
{
    private const string Ns = "http://www.istandaarden.nl/ijw/3_2/jw323/schema";
    private const string Basis = "http://www.istandaarden.nl/ijw/3_2/basisschema/schema";
    private const string Antwoordruimte = "http://www.istandaarden.nl/ijw/3_2/jw325/schema";
    private static readonly XmlSerializer Serializer = new(typeof(Jw323));
    private readonly XmlSchemaSet _schemas = new() { XmlResolver = new XmlUrlResolver() };

    public Gewonelezer(string schema)
    {
        _schemas.Add(Ns, schema);
        _schemas.Compile();
    }

    /// <summary>Codes of the rules that are broken ("XSD" for level 1), and the answer when none of level 1 is.</summary>
    public (IReadOnlySet<string> Codes, string? Antwoord) Controleer(byte[] bestand)
    {
        var codes = new HashSet<string>(StringComparer.Ordinal);
        var instellingen = new XmlReaderSettings
        {
            DtdProcessing = DtdProcessing.Prohibit,
            XmlResolver = null,
            ValidationType = ValidationType.Schema,
            ValidationFlags = XmlSchemaValidationFlags.None,
            Schemas = _schemas,
            CloseInput = true,
        };
        instellingen.ValidationEventHandler += (_, _) => codes.Add("XSD");
        Jw323? bericht;
        try
        {
            using var lezer = XmlReader.Create(new MemoryStream(bestand, writable: false), instellingen);
            bericht = (Jw323?)Serializer.Deserialize(lezer);
        }
        catch (InvalidOperationException)
        {
            codes.Add("XSD");
            return (codes, null);
        }

        if (codes.Count > 0)
        {
            return (codes, null);
        }

        Regels(bericht!, codes);
        return (codes, Antwoord(bericht!, codes));
    }

    private static void Regels(Jw323 bericht, HashSet<string> codes)
    {
        var dagtekening = bericht.Header.BerichtIdentificatie.Dagtekening;
        var declaratie = bericht.Declaratie;
        var periode = declaratie.DeclaratiePeriode;
        Als("CS100", periode.Begindatum < new DateTime(2021, 1, 1));
        Als("CS340", periode.Begindatum.Day != 1 || periode.Einddatum != periode.Begindatum.AddMonths(1).AddDays(-1));
        Als("TR134", periode.Begindatum > dagtekening);
        Als("TR137", periode.Einddatum < periode.Begindatum || periode.Einddatum > dagtekening);
        Als("CS325", declaratie.TotaalIngediendBedrag is { TotaalBedrag: 0, DebetCredit: "C" });

        foreach (var client in declaratie.Clienten)
        {
            Als("CS002", client.Bsn.Select((c, i) => (i == 8 ? -1 : 9 - i) * (c - '0')).Sum() % 11 != 0);
            foreach (var p in client.Prestaties)
            {
                var euro = p.Eenheid == "83";
                var credit = p.IngediendBedrag.DebetCredit == "C";
                Als("CD060", credit != !string.IsNullOrWhiteSpace(p.ProductReferentie.VorigReferentieNummer));
                Als("CD087", euro == p.ProductTariefSpecified);
                Als("CS325", credit && p.IngediendBedrag.Bedrag == 0);
                Als("CS339", euro && p.GeleverdVolume != p.IngediendBedrag.Bedrag);
                var (begin, einde) = (p.ProductPeriode.Begindatum, p.ProductPeriode.Einddatum);
                Als("CS100", begin < new DateTime(2021, 1, 1));
                Als("CS337", begin.Year != einde.Year || begin.Month != einde.Month);
                Als("TR134", begin > dagtekening);
                Als("TR137", einde < begin || einde > dagtekening);
                Als("TR319", begin > periode.Einddatum || einde > periode.Einddatum);
                Als("TR335", einde < declaratie.DeclaratieDagtekening.AddMonths(-60));
            }

            Als("TR101", Dubbel(client.Prestaties.Select(p => (p.ProductReferentie.ReferentieNummer, p.ProductReferentie.VorigReferentieNummer))));
            Als("TR416", Dubbel(client.Prestaties.Where(p => p.IngediendBedrag.DebetCredit == "D")
                .Select(p => (p.ToewijzingNummer, p.ProductCategorie, p.ProductCode, p.ProductPeriode.Begindatum, p.ProductPeriode.Einddatum))));
        }

        var alle = declaratie.Clienten.SelectMany(c => c.Prestaties).ToList();
        var vorige = alle.Select(p => p.ProductReferentie.VorigReferentieNummer).Where(v => !string.IsNullOrWhiteSpace(v)).ToList();
        var nummers = alle.Select(p => p.ProductReferentie.ReferentieNummer).ToHashSet(StringComparer.Ordinal);
        Als("TR101", Dubbel(declaratie.Clienten.Select(c => c.Bsn)));
        Als("TR315", Dubbel(vorige));
        Als("TR316", vorige.Exists(v => nummers.Contains(v!)));
        var som = alle.Sum(p => p.IngediendBedrag.DebetCredit == "C" ? -p.IngediendBedrag.Bedrag : p.IngediendBedrag.Bedrag);
        Als("TR358", som != (declaratie.TotaalIngediendBedrag.DebetCredit == "C" ? -1 : 1) * declaratie.TotaalIngediendBedrag.TotaalBedrag);

        void Als(string code, bool gebroken)
        {
            if (gebroken)
            {
                codes.Add(code);
            }
        }
    }

    private static bool Dubbel<T>(IEnumerable<T> sleutels)
    {
        var gezien = new HashSet<T>();
        return !sleutels.All(gezien.Add);
    }

    private static string Antwoord(Jw323 bericht, HashSet<string> codes)
    {
        XNamespace n = Antwoordruimte, b = Basis;
        var kop = bericht.Header;
        var totaal = bericht.Declaratie.TotaalIngediendBedrag;
        return new XDocument(new XElement(
            n + "Bericht",
            new XElement(
                n + "Header",
                new XElement(n + "BerichtCode", "491"),
                new XElement(n + "BerichtVersie", kop.BerichtVersie),
                new XElement(n + "BerichtSubversie", kop.BerichtSubversie),
                new XElement(n + "Afzender", kop.Ontvanger),
                new XElement(n + "Ontvanger", kop.Afzender),
                new XElement(n + "BerichtIdentificatie", new XElement(b + "Identificatie", "A1"), new XElement(b + "Dagtekening", "2026-05-07")),
                new XElement(n + "XsdVersie", new XElement(b + "BasisschemaXsdVersie", "1.0.0"), new XElement(b + "BerichtXsdVersie", "1.0.0")),
                new XElement(
                    n + "DeclaratieIdentificatie",
                    new XElement(b + "Identificatie", kop.BerichtIdentificatie.Nummer),
                    new XElement(b + "Dagtekening", kop.BerichtIdentificatie.Dagtekening.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture))),
                new XElement(
                    n + "XsdVersieDeclaratie",
                    new XElement(b + "BasisschemaXsdVersie", kop.XsdVersie.BasisschemaXsdVersie),
                    new XElement(b + "BerichtXsdVersie", kop.XsdVersie.BerichtXsdVersie)),
                new XElement(n + "RetourCodes", new XElement(n + "RetourCode", codes.Count > 0 ? "0001" : "0200"))),
            codes.Count > 0 ? null : new XElement(
                n + "DeclaratieAntwoord",
                new XElement(n + "DeclaratieNummer", bericht.Declaratie.DeclaratieNummer),
                Bedrag("TotaalIngediendBedrag"),
                Bedrag("TotaalToegekendBedrag"),
                new XElement(n + "RetourCodes", new XElement(n + "RetourCode", "8001"))))).ToString();

        XElement Bedrag(string naam) => new(n + naam, new XElement(b + "TotaalBedrag", totaal.TotaalBedrag), new XElement(b + "DebetCredit", totaal.DebetCredit));
    }

    [XmlRoot("Bericht", Namespace = Ns)]
    public sealed class Jw323
    {
        public Kop Header { get; set; } = null!;

        public Inhoud Declaratie { get; set; } = null!;
    }

    [XmlType(Namespace = Ns)]
    public sealed class Kop
    {
        public string BerichtCode { get; set; } = "";

        public int BerichtVersie { get; set; }

        public int BerichtSubversie { get; set; }

        public string Afzender { get; set; } = "";

        public string Ontvanger { get; set; } = "";

        public Identificatie BerichtIdentificatie { get; set; } = null!;

        public Versie XsdVersie { get; set; } = null!;
    }

    [XmlType(Namespace = Ns)]
    public sealed class Inhoud
    {
        public string DeclaratieNummer { get; set; } = "";

        public Tijdvak DeclaratiePeriode { get; set; } = null!;

        [XmlElement(DataType = "date")]
        public DateTime DeclaratieDagtekening { get; set; }

        public Totaal TotaalIngediendBedrag { get; set; } = null!;

        [XmlArrayItem("Client")]
        public List<Client> Clienten { get; set; } = [];
    }

    [XmlType(Namespace = Ns)]
    public sealed class Client
    {
        public string Bsn { get; set; } = "";

        [XmlArrayItem("Prestatie")]
        public List<Regel> Prestaties { get; set; } = [];
    }

    [XmlType(Namespace = Ns)]
    public sealed class Regel
    {
        public Referentie ProductReferentie { get; set; } = null!;

        public long ToewijzingNummer { get; set; }

        public string ProductCategorie { get; set; } = "";

        public string ProductCode { get; set; } = "";

        public Tijdvak ProductPeriode { get; set; } = null!;

        public long GeleverdVolume { get; set; }

        public string Eenheid { get; set; } = "";

        public long ProductTarief { get; set; }

        [XmlIgnore]
        public bool ProductTariefSpecified { get; set; }

        public Deel IngediendBedrag { get; set; } = null!;
    }

    [XmlType(Namespace = Basis)]
    public sealed class Identificatie
    {
        [XmlElement("Identificatie")]
        public string Nummer { get; set; } = "";

        [XmlElement(DataType = "date")]
        public DateTime Dagtekening { get; set; }
    }

    [XmlType(Namespace = Basis)]
    public sealed class Versie
    {
        public string BasisschemaXsdVersie { get; set; } = "";

        public string BerichtXsdVersie { get; set; } = "";
    }

    [XmlType(Namespace = Basis)]
    public sealed class Tijdvak
    {
        [XmlElement(DataType = "date")]
        public DateTime Begindatum { get; set; }

        [XmlElement(DataType = "date")]
        public DateTime Einddatum { get; set; }
    }

    [XmlType(Namespace = Basis)]
    public sealed class Totaal
    {
        public long TotaalBedrag { get; set; }

        public string DebetCredit { get; set; } = "";
    }

    [XmlType(Namespace = Basis)]
    public sealed class Referentie
    {
        public string ReferentieNummer { get; set; } = "";

        public string? VorigReferentieNummer { get; set; }
    }

    [XmlType(Namespace = Basis)]
    public sealed class Deel
    {
        public long Bedrag { get; set; }

        public string DebetCredit { get; set; } = "";
    }
}
