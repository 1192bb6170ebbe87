using System.Globalization;
using Rotonde.Basis;
using Rotonde.Berichten.Berichttypen;
using Rotonde.Berichten.Model;
using Rotonde.Berichten.Structuur;

namespace Rotonde.Modules.Tests.Berichten;

/// <summary>
/// Random messages that break no rule of levels 1 and 2: of the eight kinds that start or end an exchange made by hand, of the retours from the structure
/// alone (they have no rules of level 2).
/// </summary>
internal sealed class Geldiggenerator(int zaad)
{
    private readonly Random _kans = new(zaad);
    private int _nummer;

    internal Bericht Maak(Berichtsoort soort)
    {
        var dag = new DateOnly(2025, 2, 1).AddDays(_kans.Next(600));
        return soort.Nummer switch
        {
            301 => Toewijzing(soort, dag).NaarBericht(),
            305 => Start(soort, dag).NaarBericht(),
            307 => Stop(soort, dag).NaarBericht(),
            315 => Aanvraag(soort, dag),
            317 => Wijziging(soort, dag),
            319 => Antwoord(soort, dag),
            323 => Declaratie(soort, dag).NaarBericht(),
            325 => Declaratieantwoord(soort, dag).NaarBericht(),
            _ => new Berichtgenerator(zaad).Maak(soort),
        };
    }

    private bool Munt() => _kans.Next(2) == 0;

    private T? Soms<T>(Func<T> waarde)
        where T : class => Munt() ? waarde() : null;

    private T Een<T>(params T[] keuze) => keuze[_kans.Next(keuze.Length)];

    private string Tekst(int hoogst)
    {
        const string tekens = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-'éü&<>€";
        return string.Concat(Enumerable.Range(0, _kans.Next(1, hoogst + 1)).Select(_ => tekens[_kans.Next(tekens.Length)]));
    }

    private string Cijfers(int aantal) => string.Concat(Enumerable.Range(0, aantal).Select(_ => (char)('0' + _kans.Next(10))));

    private string Referentie() => $"{Tekst(8)}{++_nummer}";

    // Numbers in the range that is set aside for tests.
    private Bsn Burger()
    {
        while (true)
        {
            if (Bsn.TryParse("9999" + Cijfers(5), out var bsn))
            {
                return bsn;
            }
        }
    }

    private Berichtkop Kop(Berichtsoort soort, DateOnly dag) => new()
    {
        Soort = soort,
        Gemeente = Gemeentecode.Parse(Een("0226", "0293", "0299")),
        Aanbieder = AgbCode.Parse(Cijfers(8)),
        Identificatie = Tekst(12),
        Dagtekening = dag,
        Xsdversie = Een(Xsdversie.Standaard, new("1.2.0", "10.0.3")),
    };

    private Geboortedatum Geboren()
    {
        var dag = new DateOnly(1940, 1, 1).AddDays(_kans.Next(29_000));
        return Een<Geboortedatum>(
            new(dag), new(new DateOnly(dag.Year, dag.Month, 1), "1"), new(new DateOnly(dag.Year, 1, 1), "2"), new(new DateOnly(1900, 1, 1), "3"));
    }

    private Persoonsnaam Naam(bool partner)
    {
        var met = partner && Munt();
        return new()
        {
            Achternaam = Tekst(60),
            Voorvoegsel = Soms(() => Tekst(10)),
            Voornamen = Soms(() => Tekst(40)),
            Voorletters = Soms(() => Een("A", "ABCDEF", "Éy")),
            Partnernaam = met ? Tekst(60) : null,
            Partnervoorvoegsel = met ? Soms(() => Tekst(10)) : null,
            Naamgebruik = met ? Een("1", "2", "3", "4") : "1",
        };
    }

    private Meldingclient Client() => new() { Bsn = Burger(), Geboortedatum = Geboren(), Geslacht = Een("0", "1", "2"), Naam = Naam(partner: false) };

    // ---- 301

    private Toewijzingsbericht Toewijzing(Berichtsoort soort, DateOnly dag)
    {
        var tolk = Een<string?>(null, "1", "2", "3");
        return new()
        {
            Kop = Kop(soort, dag),
            Client = new()
            {
                Bsn = Burger(),
                Geboortedatum = Geboren(),
                Geslacht = Een("0", "1", "2"),
                Naam = Naam(partner: true),
                Communicatievorm = tolk,
                Taal = tolk == "1" ? Tekst(25) : null,
                JuridischeStatus = Soms(() => Een("01", "04", "12")),
                WettelijkeVertegenwoordiging = Soms(() => Een("06", "10")),
                Commentaar = Soms(() => "x\r\n" + Tekst(100)),
                Relaties = [.. Enumerable.Range(1, _kans.Next(3)).Select(i => new Relatie
                {
                    Nummer = $"{i}{Tekst(6)}", Volgorde = Munt() ? _kans.Next(100) : null, Soort = Een("03", "10", "25"), Geboortedatum = Soms(Geboren), Geslacht = Soms(() => Een("0", "1", "2")),
                    Naam = Naam(partner: true), Contact = Contact(Een("01", "02", "03", "04")),
                })],
                Contacten = [.. new[] { "01", "02", "03" }.Take(_kans.Next(1, 4)).Concat(Munt() ? ["04"] : []).Select(Contact)],
            },
            Producten = [.. Toegewezen(soort.Standaard, dag)],
        };
    }

    private Contact Contact(string soort)
    {
        var begin = new DateOnly(2024, 1, 1).AddDays(_kans.Next(400));
        var metPeriode = soort == "04" && Munt();
        return new()
        {
            Soort = soort,
            Adres = soort is "01" or "03" || Munt() ? Adres() : null,
            Organisatie = Soms(() => Tekst(35)),
            Telefoons = [.. Enumerable.Range(0, _kans.Next(1, 3)).Select(_ => new Telefoon(Cijfers(_kans.Next(1, 16))))],
            Emailadres = Soms(() => Tekst(80)),
            Begindatum = metPeriode ? begin : null,
            Einddatum = metPeriode && Munt() ? begin.AddDays(_kans.Next(300)) : null,
        };
    }

    private Adres Adres()
    {
        var land = Een("NL", "BE", "DE");
        return new()
        {
            Huisnummer = _kans.Next(100_000),
            Huisletter = Soms(() => Een("A", "z")),
            Toevoeging = Soms(() => Tekst(4)),
            Aanduiding = Soms(() => Een("AB", "BY", "TO", "WW")),
            Postcode = land == "NL" ? $"{_kans.Next(1000, 10_000)}{Een("AB", "zz", "Ab")}" : Tekst(8),
            LandCode = land,
            Straatnaam = Soms(() => Tekst(24)),
            Plaatsnaam = Soms(() => Tekst(80)),
        };
    }

    // The products follow each other, so that none overlaps; the last may be open-ended.
    private IEnumerable<ToegewezenProduct> Toegewezen(Standaard standaard, DateOnly dag)
    {
        var begin = new DateOnly(2023, 1, 1).AddDays(_kans.Next(700));
        var aantal = _kans.Next(1, 5);
        for (var i = 0; i < aantal; i++)
        {
            var vorm = Vorm(standaard, laatste: i == aantal - 1, begin);
            yield return new()
            {
                ToewijzingNummer = 1000 + ++_nummer,
                ReferentieAanbieder = Soms(Referentie),
                Product = vorm.Product,
                Toewijzingsdatum = dag.AddDays(-_kans.Next(400)),
                Toewijzingstijd = new TimeOnly(_kans.Next(24), _kans.Next(60), _kans.Next(60)),
                Ingangsdatum = begin,
                Einddatum = vorm.Einde,
                RedenWijziging = Soms(() => Een("02", "04", "12", "14")),
                Omvang = vorm.Omvang,
                Budget = vorm.Budget,
                Commentaar = Soms(() => "x" + Tekst(50)),
            };
            begin = (vorm.Einde ?? begin).AddDays(1);
        }
    }

    private string Categorie(Standaard standaard) => standaard == Standaard.IJw ? Een("40", "45", "55") : Een("01", "02", "11", "18");

    private (Productaanduiding? Product, Omvang? Omvang, Bedrag? Budget, DateOnly? Einde) Vorm(Standaard standaard, bool laatste, DateOnly begin)
    {
        DateOnly? einde = laatste && Munt() ? null : begin.AddDays(_kans.Next(500));
        var zeker = einde ?? begin.AddDays(_kans.Next(500));
        Bedrag? budget = new Bedrag(_kans.Next(1, 99_999_999));
        switch (_kans.Next(4))
        {
            case 0:
                return (null, null, budget, zeker);
            case 1:
                return (new(Categorie(standaard)), null, budget, zeker);
            case 2:
                return (new(Categorie(standaard)), null, null, einde);
            default:
                var omvang = Omvang();
                return (new(Categorie(standaard), Tekst(5)), omvang, null, omvang.Frequentie == "2" ? zeker : einde);
        }
    }

    private Omvang Omvang()
    {
        var eenheid = Een("01", "04", "14", "16", "82", "83", "84");
        return new(_kans.Next(100_000), eenheid, eenheid is "01" or "04" or "82" ? Een("1", "2", "4", "6") : Een("2", "4", "6"));
    }

    // ---- 305, 307

    private Startbericht Start(Berichtsoort soort, DateOnly dag) => new()
    {
        Kop = Kop(soort, dag),
        Client = Client(),
        Producten = [.. Enumerable.Range(0, _kans.Next(1, 5)).Select(_ => new StartProduct
        {
            ToewijzingNummer = ++_nummer, Product = Soms(() => new Productaanduiding(Categorie(soort.Standaard), Soms(() => Tekst(5)))), ToewijzingIngangsdatum = Munt() ? dag : null,
            Begindatum = dag.AddDays(-_kans.Next(200)), StatusAanlevering = Een(Aanlevering.Eerste, Aanlevering.Verwijderen),
        })],
    };

    private Stopbericht Stop(Berichtsoort soort, DateOnly dag) => new()
    {
        Kop = Kop(soort, dag),
        Client = Client(),
        Producten = [.. Enumerable.Range(0, _kans.Next(1, 5)).Select(_ =>
        {
            var einde = dag.AddDays(-_kans.Next(200));
            return new StopProduct
            {
                ToewijzingNummer = ++_nummer, Product = Soms(() => new Productaanduiding(Categorie(soort.Standaard), Soms(() => Tekst(5)))), ToewijzingIngangsdatum = Munt() ? dag : null,
                Begindatum = einde.AddDays(-_kans.Next(200)), Einddatum = einde, RedenBeeindiging = Een("02", "20", "36", "39"), StatusAanlevering = Een(Aanlevering.Eerste, Aanlevering.Verwijderen),
            };
        })],
    };

    // ---- 315, 317, 319

    private Bericht Aanvraag(Berichtsoort soort, DateOnly dag)
    {
        var producten = Toegewezen(soort.Standaard, dag).Select(p =>
        {
            var beschikking = Munt();
            return new Element(
                "AangevraagdProduct",
                new Element("ReferentieAanbieder", Referentie()),
                beschikking ? new Element("BeschikkingNummer", "7") : null,
                p.Product?.NaarElement(),
                beschikking ? Dag("BeschikkingIngangsdatum", dag) : null,
                Dag("ToewijzingIngangsdatum", p.Ingangsdatum),
                p.Einddatum is { } einde ? Dag("ToewijzingEinddatum", einde) : null,
                p.Omvang?.NaarElement(),
                p.Budget is { } budget ? new Element("Budget", $"{budget.Centen}") : null,
                Verwijzer(),
                Soms(() => new Element("Raamcontract", Een("1", "2"))),
                Soms(() => new Element("Commentaar", "x" + Tekst(20))));
        });
        return new(soort, new Element(
            "Bericht",
            Kop(soort, dag).NaarElement(),
            Client().NaarElement(new Element("AangevraagdeProducten", producten.ToList()))));
    }

    private Element Verwijzer()
    {
        var type = Een("01", "02", "03", "04", "05", "06", "08");
        var metCode = type is "02" or "03" or "04" or "05" && Munt();
        var naam = !metCode && (type is "02" or "03" or "04" or "05" || Munt());
        return new("Verwijzer", new Element("Type", type), naam ? new Element("Naam", Tekst(64)) : null, metCode ? new Element("ZorgverlenerCode", Cijfers(8)) : null);
    }

    private Bericht Wijziging(Berichtsoort soort, DateOnly dag)
    {
        var nieuw = new List<Element>();
        var begin = dag.AddDays(_kans.Next(1, 60));
        foreach (var _ in Enumerable.Range(0, _kans.Next(3)))
        {
            var vorm = Vorm(soort.Standaard, laatste: false, begin);
            nieuw.Add(new(
                "NieuwProduct", vorm.Product?.NaarElement(), Dag("GewensteIngangsdatum", begin), vorm.Einde is { } einde ? Dag("Einddatum", einde) : null,
                vorm.Omvang?.NaarElement(), vorm.Budget is { } budget ? new Element("Budget", $"{budget.Centen}") : null));
            begin = vorm.Einde!.Value.AddDays(1);
        }

        var gewijzigd = Enumerable.Range(0, _kans.Next(nieuw.Count == 0 ? 1 : 0, 3)).Select(_ =>
        {
            var omvang = Omvang();
            return new Element("TeWijzigenProduct", new Element("ToewijzingNummer", $"{++_nummer}"), Dag("GewensteIngangsdatum", dag), Dag("Einddatum", dag.AddDays(_kans.Next(400))), omvang.NaarElement());
        }).ToList();
        var gelijk = Enumerable.Range(0, _kans.Next(gewijzigd.Count == 0 ? 1 : 0, 3)).Select(_ => new Element("OngewijzigdProduct", new Element("ToewijzingNummer", $"{++_nummer}"))).ToList();

        return new(soort, new Element(
            "Bericht",
            Kop(soort, dag).NaarElement(),
            new Element(
                "Client",
                new Element("Bsn", Burger().Voluit),
                new Element(
                    "Verzoek",
                    new Element("ReferentieAanbieder", Referentie()),
                    new Element("RedenVerzoek", Een("1", "2")),
                    gelijk.Count == 0 ? null : new Element("OngewijzigdeProducten", gelijk),
                    gewijzigd.Count == 0 ? null : new Element("TeWijzigenProducten", gewijzigd),
                    nieuw.Count == 0 ? null : new Element("NieuweProducten", nieuw)))));
    }

    private Bericht Antwoord(Berichtsoort soort, DateOnly dag)
    {
        var reden = Een("1", "3", soort.Standaard == Standaard.IJw ? "8" : "9");
        var afgewezen = Munt();
        return new(soort, new Element(
            "Bericht",
            Kop(soort, dag).NaarElement(),
            new Element(
                "Antwoord",
                new Element("ReferentieAanbieder", Referentie()),
                new Element("VerzoekAntwoord", afgewezen ? "1" : "2"),
                afgewezen ? new Element("RedenAfwijzingVerzoek", reden) : null,
                afgewezen && reden == "8" ? new Element("Woonplaatsbeginsel", new Element("Gemeente", "0293")) : null)));
    }

    // ---- 323, 325

    private Declaratiebericht Declaratie(Berichtsoort soort, DateOnly dag)
    {
        var maand = dag.AddMonths(-1 - _kans.Next(10));
        return new()
        {
            Kop = Kop(soort, dag),
            DeclaratieNummer = $"D{_kans.Next(1_000_000)}",
            DeclaratiePeriode = Periode.Maand(maand.Year, maand.Month),
            DeclaratieDagtekening = dag,
            Clienten = [.. Clienten(soort, maand).Select(c => new Declaratieclient(c.Bsn, c.Prestaties))],
        };
    }

    private Declaratieantwoord Declaratieantwoord(Berichtsoort soort, DateOnly dag)
    {
        var clienten = Munt() ? [] : Clienten(soort, dag.AddMonths(-1)).Select(c => new Afgewezenclient(
            c.Bsn, [.. c.Prestaties.Select(p => new Afgewezenprestatie(p, [Een("9321", "9307", "8021")]))], ["0200"])).ToList();
        var afgewezen = Bedrag.Som(clienten.SelectMany(c => c.Prestaties).Select(p => p.Prestatie.IngediendBedrag));
        var toegekend = new Bedrag(_kans.Next(1_000_000));
        return new()
        {
            Kop = Kop(soort, dag),
            DeclaratieIdentificatie = Tekst(12),
            DeclaratieDagtekening = dag.AddDays(-_kans.Next(20)),
            Xsltversie = Soms(() => "2.10.5"),
            XsdversieDeclaratie = Xsdversie.Standaard,
            Retourcodes = ["0200"],
            Oordeel = _kans.Next(5) == 0 ? null : new()
            {
                DeclaratieNummer = $"D{_kans.Next(1_000_000)}", Ingediend = toegekend + afgewezen, Toegekend = toegekend, Clienten = clienten, Retourcodes = [clienten.Count == 0 ? "8001" : "0200"],
            },
        };
    }

    private List<(Bsn Bsn, List<Prestatie> Prestaties)> Clienten(Berichtsoort soort, DateOnly maand)
    {
        var clienten = new Dictionary<Bsn, List<Prestatie>>();
        foreach (var _ in Enumerable.Range(0, _kans.Next(1, 4)))
        {
            clienten.TryAdd(Burger(), [.. Enumerable.Range(0, _kans.Next(1, 6)).Select(_ => Prestatie(soort.Standaard, maand))]);
        }

        return [.. clienten.Select(c => (c.Key, c.Value))];
    }

    private Prestatie Prestatie(Standaard standaard, DateOnly maand)
    {
        var eenheid = Een("01", "04", "14", "83");
        var volume = _kans.Next(1, 1000);
        var tarief = new Bedrag(_kans.Next(1, 20_000));
        var credit = _kans.Next(4) == 0;
        var bedrag = eenheid == "83" ? new Bedrag(volume) : tarief * volume;
        var nummer = ++_nummer;
        return new()
        {
            ReferentieNummer = $"R{nummer}",
            VorigReferentieNummer = credit ? $"V{nummer}" : null,
            ToewijzingNummer = nummer,
            ProductCategorie = Categorie(standaard),
            ProductCode = Tekst(5),
            ProductPeriode = Periode.Maand(maand.Year, maand.Month),
            GeleverdVolume = volume,
            Eenheid = eenheid,
            ProductTarief = eenheid == "83" ? null : tarief,
            IngediendBedrag = credit ? -bedrag : bedrag,
        };
    }

    private static Element Dag(string naam, DateOnly dag) => new(naam, dag.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
}
