using System.Text;
using Rotonde.Basis;
using Rotonde.Berichten.Berichttypen;
using Rotonde.Berichten.Controles;
using Rotonde.Berichten.Register;
using Rotonde.Berichten.Retouren;
using Rotonde.Berichten.Snel;
using Rotonde.Berichten.Structuur;
using Rotonde.Berichten.Xml;
using Xunit;

namespace Rotonde.Modules.Tests.Berichten.Snel;

/// <summary>A declaration read from its bytes says the same as one read from its tree: values, questions, verdict, answer and what is kept (decision 0504).</summary>
public sealed class GelezendeclaratieTests
{
    private static readonly Antwoordkop Kop = new("A1", new DateOnly(2026, 5, 7));
    private static readonly DateOnly Vandaag = new(2026, 5, 7);

    [Fact]
    public void Een_declaratie_uit_haar_bytes_is_gelijk_aan_die_uit_haar_boom()
    {
        foreach (var zaad in Enumerable.Range(1, 60))
        {
            var bytes = Declaratiebestand.Maak(zaad % 2 == 0 ? Standaard.IJw : Standaard.IWmo, 1 + (zaad * 3), zaad);
            Assert.NotNull(Gelezendeclaratie.LeesSnel(bytes));
            Vergelijk(bytes, new Random(zaad));
        }
    }

    [Fact]
    public void Een_veranderde_declaratie_wordt_gelijk_gelezen_of_gaat_de_precieze_weg()
    {
        var kans = new Random(504);
        var verminking = new Verminking(kans);
        var snel = 0;
        for (var i = 0; i < 4_000; i++)
        {
            var bytes = verminking.Vermink(Declaratiebestand.Maak(Standaard.IJw, 1 + (i % 5), i), meest: 2);
            if (Gelezendeclaratie.LeesSnel(bytes) is not null)
            {
                snel++;
                Vergelijk(bytes, kans);
            }
        }

        Assert.InRange(snel, 50, 3_900);
    }

    [Theory]
    [InlineData("ToewijzingNummer>300000<", "ToewijzingNummer>0300000<")]
    [InlineData("ReferentieNummer>R000000000<", "ReferentieNummer>R00000000 <")]
    public void Wat_anders_geschreven_zou_worden_gaat_de_precieze_weg(string oud, string nieuw)
    {
        var tekst = Encoding.UTF8.GetString(Declaratiebestand.Maak(Standaard.IJw, 1, 3));
        Assert.Contains(oud, tekst, StringComparison.Ordinal);
        var bytes = Encoding.UTF8.GetBytes(tekst.Replace(oud, nieuw, StringComparison.Ordinal));

        Assert.True(Snelcontrole.Controleer(bytes).Snel);
        Assert.Null(Gelezendeclaratie.LeesSnel(bytes));
        Assert.NotNull(Gelezendeclaratie.Lees(bytes));
    }

    private static void Vergelijk(byte[] bytes, Random kans)
    {
        var snel = Gelezendeclaratie.LeesSnel(bytes)!;
        var bericht = Berichtlezer.Lees(bytes).Bericht!;
        Assert.Empty(Controle.Niveau1En2(bericht));
        var boom = Gelezendeclaratie.Van(bericht);

        Assert.Equal(boom.Inhoud.Clienten.Select(c => c.Bsn), snel.Inhoud.Clienten.Select(c => c.Bsn));
        Assert.Equal(boom.Inhoud.Clienten.SelectMany(c => c.Prestaties), snel.Inhoud.Clienten.SelectMany(c => c.Prestaties));
        Assert.Equal(boom.Inhoud with { Clienten = [] }, snel.Inhoud with { Clienten = [] });
        Assert.Equal(Vraag(Registervraag.Voor(bericht)), Vraag(Registervraag.Voor(snel)));
        Assert.True(Afspraakvraag.Voor(bericht).SetEquals(Afspraakvraag.Voor(snel)));
        foreach (var stand in Standen(boom.Inhoud, kans))
        {
            var afspraken = Afspraakvraag.Voor(snel).Where(_ => kans.Next(2) == 0).ToDictionary(v => v, _ => new Contractafspraak(kans.Next(2) == 0 ? "04" : "01", new Bedrag(kans.Next(2) == 0 ? 6120 : 98)));
            var precies = Controle.Niveau3(bericht, stand, Vandaag, afspraken);
            var gevonden = Controle.Niveau3(snel, stand, Vandaag, afspraken);
            Assert.Equal(Tekst(precies), Tekst(gevonden));

            var antwoord = Antwoorden.Declaratie(snel, gevonden, Kop);
            Assert.Equal(Berichtschrijver.SchrijfTekst(Antwoorden.Declaratie(bericht, precies, Kop)), Berichtschrijver.SchrijfTekst(antwoord));
            Assert.Equal(Declaratieloop.Regels(bericht, antwoord), Declaratieloop.Regels(snel, antwoord));
        }

        Assert.Equal(Declaratieloop.Regels(bericht, null), Declaratieloop.Regels(snel, null));
        foreach (var (client, element) in snel.Inhoud.Clienten.Index().Zip(bericht.Wortel.Kind("Declaratie")!.Lijst("Clienten", "Client")))
        {
            Assert.Equal(element.Pad, snel.Pad(client.Index));
            Assert.Equal(element.Lijst("Prestaties", "Prestatie").Select(p => p.Pad), client.Item.Prestaties.Select((_, j) => snel.Pad(client.Index, j)));
        }
    }

    // Registers that know much, little, or something wrong.
    private static IEnumerable<Registerstand> Standen(Declaratiebericht inhoud, Random kans)
    {
        yield return Registerstand.Leeg;
        yield return Registerstand.Leeg with { IdentificatieBekend = true };
        yield return Registerstand.Leeg with { DeclaratieNummerBekend = true, LaatsteDeclaratieperiode = new(2026, 6, 1) };
        for (var i = 0; i < 3; i++)
        {
            var regels = inhoud.Clienten.Where(c => c.Bsn is not null).SelectMany(c => c.Prestaties.Select(p => (Bsn: c.Bsn!.Value, Prestatie: p))).ToList();
            yield return new()
            {
                Clienten = regels.Select(r => r.Bsn).Where(_ => kans.Next(10) > 0).ToHashSet(),
                Toewijzingen =
                [
                    .. regels.Where(_ => kans.Next(10) > 0).DistinctBy(r => r.Prestatie.ToewijzingNummer).Select(r => new BekendeToewijzing
                    {
                        ToewijzingNummer = r.Prestatie.ToewijzingNummer, Bsn = kans.Next(20) == 0 ? regels[0].Bsn : r.Bsn, Ingangsdatum = new(2026, kans.Next(1, 5), 1),
                        Product = kans.Next(2) == 0 ? new(r.Prestatie.ProductCategorie, kans.Next(4) == 0 ? "99A99" : null) : null, Omvang = kans.Next(2) == 0 ? new(kans.Next(1, 400), r.Prestatie.Eenheid, "2") : null,
                        Budget = kans.Next(4) == 0 ? new Bedrag(kans.Next(1_000_000)) : null, RedenWijziging = kans.Next(20) == 0 ? "13" : null, Einddatum = kans.Next(4) == 0 ? new(2026, 4, 15) : null,
                    }),
                ],
                Prestaties =
                [
                    .. regels.Where(_ => kans.Next(3) == 0).Select(r => new BekendePrestatie(
                        r.Bsn,
                        r.Prestatie.VorigReferentieNummer is { } vorige
                            ? r.Prestatie with { ReferentieNummer = vorige, VorigReferentieNummer = null, IngediendBedrag = -r.Prestatie.IngediendBedrag }
                            : r.Prestatie with { ReferentieNummer = kans.Next(2) == 0 ? r.Prestatie.ReferentieNummer : "K" + r.Prestatie.ReferentieNummer },
                        (Prestatiestaat)kans.Next(3))),
                ],
                VerkeerdeProducten = regels.Where(_ => kans.Next(20) == 0).Select(r => new Productaanduiding(r.Prestatie.ProductCategorie, r.Prestatie.ProductCode)).ToHashSet(),
            };
        }
    }

    private static string Vraag(Registervraag v) => string.Join(
        ' ',
        [
            v.Soort.ToString(), v.Gemeente, v.Aanbieder, v.Identificatie, v.DeclaratieNummer, v.DeclaratieIdentificatie, .. v.Clienten.Select(c => c.Voluit).Order(StringComparer.Ordinal), "|",
            .. v.Toewijzingnummers.Order().Select(n => $"{n}"), "|", .. v.Referentienummers.Order(StringComparer.Ordinal), "|", .. v.Verzoeken, "|",
            .. v.Producten.Select(p => $"{p.Categorie}{p.Code}").Order(StringComparer.Ordinal),
        ]);

    private static string Tekst(IReadOnlyList<Bevinding> bevindingen) => string.Join(
        '\n', bevindingen.Select(b => $"{b.Regel} {b.Niveau} {b.Retourcode} {string.Join(' ', b.Locatie)} {b.Melding} {b.Herstel}"));
}
