using Rotonde.Basis.Parameters;
using Rotonde.Basis.Termijnen;
using Rotonde.Berichten.Berichttypen;
using Rotonde.Berichten.Model;
using Rotonde.Berichten.Structuur;
using Rotonde.Berichten.Termijnen;

namespace Rotonde.Berichten.Simulatie;

/// <summary>How help is asked, allocated, changed and taken away: 301, 315, 317 and 319.</summary>
internal sealed class Toewijzingsspel(Post post, Kant gemeente, Koppen kop, Telling telling, Leveringsspel levering)
{
    private const string NieuweAanvraag = "7";
    private long _toewijzingnummer = 100_000;
    private int _seconde;

    /// <summary>The first contact: three in ten by request of the aanbieder.</summary>
    internal Task BeginAsync(Dossier dossier)
    {
        var product = post.Een([.. Proefproduct.Alle.Where(p => p.Standaard == dossier.Standaard)]);
        dossier.Bezig = true;
        return product.Omvang is not null && post.Treft(0.3)
            ? VraagAsync(dossier, product, fout: post.Treft(0.05))
            : WijsToeAsync(dossier, product, Nieuw(product, post.Vandaag.AddDays(post.Tussen(-7, 21)), null), fout: post.Treft(0.03));
    }

    private async Task WijsToeAsync(Dossier dossier, Proefproduct product, ToegewezenProduct toewijzing, bool fout, ToegewezenProduct? vorige = null)
    {
        // Two mistakes: help per week without an end (CD076), and a number that belongs to another allocation (TR332).
        var bestaand = dossier.Hulp.FirstOrDefault();
        var verzonden = !fout ? toewijzing
            : toewijzing.Omvang is { Frequentie: "2" } ? toewijzing with { Einddatum = null }
            : bestaand is not null ? toewijzing with { ToewijzingNummer = bestaand.Toewijzing.ToewijzingNummer }
            : toewijzing;
        var bericht = new Toewijzingsbericht
        {
            Kop = kop.Voor(dossier, 301, gemeente),
            Client = dossier.Toewijzingsclient,
            Producten = vorige is null ? [verzonden] : [vorige, verzonden],
        }.NaarBericht();
        var ontvangen = post.Vandaag;
        await post.ZendAsync(bericht, gemeente, dossier.Aanbieder, async antwoord =>
        {
            if (Retourbericht.Uit(antwoord).IsGoedgekeurd)
            {
                dossier.Bezig = false;
                Toegewezen(dossier, product, toewijzing, vorige, ontvangen);
            }
            else
            {
                await WijsToeAsync(dossier, product, toewijzing with { Toewijzingsdatum = post.Vandaag }, fout: false, vorige).ConfigureAwait(false);
            }
        }).ConfigureAwait(false);
    }

    private void Toegewezen(Dossier dossier, Proefproduct product, ToegewezenProduct toewijzing, ToegewezenProduct? vorige, DateOnly ontvangen)
    {
        if (vorige is not null && dossier.Hulp.Find(h => h.Toewijzing.ToewijzingNummer == vorige.ToewijzingNummer) is { } oud)
        {
            oud.Toewijzing = vorige;
            levering.Beeindig(oud, vorige.Einddatum!.Value, Stopreden.Wijzigingsverzoek);
        }

        var hulp = new Hulp(dossier, product, toewijzing, ontvangen);
        dossier.Hulp.Add(hulp);
        if (post.Treft(0.03))
        {
            post.Op(post.Werkdagen(1), () => HerzieAsync(hulp, h => h.Begonnen is not null ? null : h.Toewijzing with { Einddatum = h.Toewijzing.Ingangsdatum, RedenWijziging = "13" }));
            return;
        }

        levering.Start(hulp, Later(toewijzing.Ingangsdatum.AddDays(post.Treft(0.6) ? 0 : post.Tussen(1, 14)), toewijzing.Ingangsdatum));
        var kans = post.Tussen(1, 100);
        var dag = Later(post.Vandaag, toewijzing.Ingangsdatum).AddDays(post.Tussen(30, 150));
        if (kans <= 8)
        {
            post.Op(dag, () => HerzieAsync(hulp, h => h.Toewijzing with { Einddatum = h.Toewijzing.Einddatum!.Value.AddMonths(3), RedenWijziging = "04" }));
        }
        else if (kans <= 14)
        {
            post.Op(dag, () => HerzieAsync(hulp, h => post.Vandaag.AddDays(30) is var einde && einde < h.Toewijzing.Einddatum ? h.Toewijzing with { Einddatum = einde, RedenWijziging = "05" } : null));
        }
        else if (kans <= 24 && product.Omvang is { Frequentie: "2" or "4" })
        {
            post.Op(dag, () => WijzigAsync(hulp, fout: post.Treft(0.1)));
        }
    }

    /// <summary>A new version of the same allocation: longer, shorter or taken away.</summary>
    private async Task HerzieAsync(Hulp hulp, Func<Hulp, ToegewezenProduct?> wordt)
    {
        if (hulp.Dossier.Bezig || hulp.Ingetrokken || hulp.Gestopt is not null || wordt(hulp) is not { } product)
        {
            return;
        }

        hulp.Dossier.Bezig = true;
        var nieuw = product with { Toewijzingsdatum = post.Vandaag, Toewijzingstijd = Tijd(), ReferentieAanbieder = null };
        var bericht = new Toewijzingsbericht { Kop = kop.Voor(hulp.Dossier, 301, gemeente), Client = hulp.Dossier.Toewijzingsclient, Producten = [nieuw] }.NaarBericht();
        await post.ZendAsync(bericht, gemeente, hulp.Dossier.Aanbieder, antwoord =>
        {
            hulp.Dossier.Bezig = false;
            if (Retourbericht.Uit(antwoord).IsGoedgekeurd)
            {
                hulp.Toewijzing = nieuw;
                if (!hulp.Ingetrokken)
                {
                    levering.Beeindig(hulp, nieuw.Einddatum!.Value, Stopreden.VolgensPlan);
                }
            }

            return Task.CompletedTask;
        }).ConfigureAwait(false);
    }

    private async Task VraagAsync(Dossier dossier, Proefproduct product, bool fout)
    {
        // The mistake: a reference that was used before (TR347).
        var gebruikt = dossier.Aanbieder.Referenties;
        var referentie = fout && gebruikt.Count > 0 ? post.Een(gebruikt) : dossier.Aanbieder.Nieuw("VOT");
        var ingang = post.Vandaag.AddDays(post.Tussen(7, 40));
        var bericht = new Bericht(Berichtsoort.Van(dossier.Standaard, 315), new Element(
            "Bericht",
            kop.Voor(dossier, 315, dossier.Aanbieder).NaarElement(),
            dossier.Meldingclient.NaarElement(new Element("AangevraagdeProducten", new Element(
                "AangevraagdProduct",
                new Element("ReferentieAanbieder", referentie),
                product.Toegewezen.NaarElement(),
                Velden.Veld("ToewijzingIngangsdatum", ingang),
                Velden.Veld("ToewijzingEinddatum", ingang.AddMonths(12).AddDays(-1)),
                product.Omvang!.NaarElement(),
                new Element("Verwijzer", new Element("Type", "01")))))));
        var gevraagd = post.Vandaag;
        await post.ZendAsync(bericht, dossier.Aanbieder, gemeente, async antwoord =>
        {
            if (!Retourbericht.Uit(antwoord).IsGoedgekeurd)
            {
                await VraagAsync(dossier, product, fout: false).ConfigureAwait(false);
                return;
            }

            gebruikt.Add(referentie);
            if (post.Treft(0.05))
            {
                // Impatient: the same asked again while the first is pending (TR374).
                post.Op(post.Werkdagen(1), () => NogEensAsync(dossier, bericht));
            }

            Beslis(dossier, referentie, gevraagd, () => WijsToeAsync(dossier, product, Nieuw(product, Later(ingang, post.Vandaag), referentie), fout: false));
        }).ConfigureAwait(false);
    }

    private Task NogEensAsync(Dossier dossier, Bericht eerste)
    {
        var element = eerste.Wortel.Kind("Client")!;
        var product = element.Lijst("AangevraagdeProducten", "AangevraagdProduct").First();
        var anders = new Element("AangevraagdProduct", [new Element("ReferentieAanbieder", dossier.Aanbieder.Nieuw("VOT")), .. product.Kinderen.Skip(1)]);
        return post.ZendAsync(
            new Bericht(eerste.Soort, new Element(
                "Bericht",
                kop.Voor(dossier, 315, dossier.Aanbieder).NaarElement(),
                dossier.Meldingclient.NaarElement(new Element("AangevraagdeProducten", anders)))),
            dossier.Aanbieder,
            gemeente,
            _ => Task.CompletedTask);
    }

    /// <summary>The gemeente decides on a request: allocate, reject, or first look into it.</summary>
    private void Beslis(Dossier dossier, string referentie, DateOnly gevraagd, Func<Task> ken)
    {
        post.Zeker(Termijn.Werkdagen(post.Treft(0.05) ? post.Tussen(6, 10) : post.Tussen(2, 5)).Vanaf(gevraagd), async () =>
        {
            Tijdig(Berichttermijnen.Verzoek, gevraagd);
            if (!post.Treft(0.15))
            {
                await BesluitAsync(dossier, referentie, ken).ConfigureAwait(false);
                return;
            }

            var begonnen = post.Vandaag;
            await AntwoordAsync(dossier, referentie, "2", () =>
            {
                post.Zeker(post.Vandaag.AddDays(post.Tussen(14, post.Treft(0.1) ? 70 : 45)), () =>
                {
                    Tijdig(Berichttermijnen.Onderzoek, begonnen);
                    return BesluitAsync(dossier, referentie, ken);
                });
                return Task.CompletedTask;
            }).ConfigureAwait(false);
        });
    }

    private Task BesluitAsync(Dossier dossier, string referentie, Func<Task> ken) => post.Treft(0.8) ? ken() : AntwoordAsync(dossier, referentie, "1", () =>
    {
        dossier.Bezig = false;
        return Task.CompletedTask;
    });

    private Task AntwoordAsync(Dossier dossier, string referentie, string antwoord, Func<Task> daarna) => post.ZendAsync(
        new Bericht(Berichtsoort.Van(dossier.Standaard, 319), new Element(
            "Bericht",
            kop.Voor(dossier, 319, gemeente).NaarElement(),
            new Element(
                "Antwoord",
                new Element("ReferentieAanbieder", referentie),
                new Element("VerzoekAntwoord", antwoord),
                antwoord == "1" ? new Element("RedenAfwijzingVerzoek", NieuweAanvraag) : null))),
        gemeente,
        dossier.Aanbieder,
        _ => daarna());

    /// <summary>The aanbieder asks for more from the first of a later month.</summary>
    private async Task WijzigAsync(Hulp hulp, bool fout)
    {
        var dossier = hulp.Dossier;
        var gewenst = new DateOnly(post.Vandaag.Year, post.Vandaag.Month, 1).AddMonths(2);
        if (dossier.Bezig || hulp.Loopt is null || hulp.Gestopt is not null || gewenst >= hulp.Toewijzing.Einddatum)
        {
            return;
        }

        // The mistake: an allocation that does not exist (TR351, and with it TR349).
        dossier.Bezig = true;
        var referentie = dossier.Aanbieder.Nieuw("VOW");
        var meer = hulp.Toewijzing.Omvang! with { Volume = hulp.Toewijzing.Omvang!.Volume + 1 };
        var einde = hulp.Toewijzing.Einddatum!.Value;
        var ongewijzigd = dossier.Hulp.Where(h => h != hulp && !h.Ingetrokken && h.Toewijzing.Einddatum >= post.Vandaag).ToList();
        var bericht = new Bericht(Berichtsoort.Van(dossier.Standaard, 317), new Element(
            "Bericht",
            kop.Voor(dossier, 317, dossier.Aanbieder).NaarElement(),
            new Element(
                "Client",
                new Element("Bsn", dossier.Bsn.Voluit),
                new Element(
                    "Verzoek",
                    new Element("ReferentieAanbieder", referentie),
                    new Element("RedenVerzoek", "1"),
                    ongewijzigd.Count == 0 ? null : new Element("OngewijzigdeProducten", ongewijzigd.Select(h => new Element("OngewijzigdProduct", Velden.Veld("ToewijzingNummer", h.Toewijzing.ToewijzingNummer)))),
                    new Element("TeWijzigenProducten", new Element(
                        "TeWijzigenProduct",
                        Velden.Veld("ToewijzingNummer", hulp.Toewijzing.ToewijzingNummer + (fout ? 500_000_000 : 0)),
                        Velden.Veld("GewensteIngangsdatum", gewenst),
                        Velden.Veld("Einddatum", einde),
                        meer.NaarElement()))))));
        var gevraagd = post.Vandaag;
        await post.ZendAsync(bericht, dossier.Aanbieder, gemeente, async antwoord =>
        {
            if (!Retourbericht.Uit(antwoord).IsGoedgekeurd)
            {
                dossier.Bezig = false;
                if (fout)
                {
                    await WijzigAsync(hulp, fout: false).ConfigureAwait(false);
                }

                return;
            }

            dossier.Aanbieder.Referenties.Add(referentie);
            Beslis(dossier, referentie, gevraagd, () =>
            {
                var begin = Later(gewenst, post.Vandaag.AddDays(1));
                if (hulp.Gestopt is not null || begin >= einde)
                {
                    return AntwoordAsync(dossier, referentie, "1", () =>
                    {
                        dossier.Bezig = false;
                        return Task.CompletedTask;
                    });
                }

                var oud = hulp.Toewijzing with { Einddatum = begin.AddDays(-1), RedenWijziging = "12", Toewijzingsdatum = post.Vandaag, Toewijzingstijd = Tijd(), ReferentieAanbieder = null };
                return WijsToeAsync(dossier, hulp.Product, Nieuw(hulp.Product, begin, referentie) with { Omvang = meer, Einddatum = einde }, fout: false, oud);
            });
        }).ConfigureAwait(false);
    }

    private ToegewezenProduct Nieuw(Proefproduct product, DateOnly ingang, string? referentie) => new()
    {
        ToewijzingNummer = _toewijzingnummer++,
        ReferentieAanbieder = referentie,
        Product = product.Toegewezen,
        Toewijzingsdatum = post.Vandaag,
        Toewijzingstijd = Tijd(),
        Ingangsdatum = ingang,
        Einddatum = ingang.AddMonths(post.Tussen(4, 15)).AddDays(-1),
        Omvang = product.Omvang,
        Budget = product.Omvang is null ? new(900_000) : null,
    };

    private TimeOnly Tijd() => new TimeOnly(9, 0).Add(TimeSpan.FromSeconds(_seconde++ % 28_000));

    private void Tijdig(Parameter<Termijn> termijn, DateOnly vanaf) =>
        telling.Termijn(termijn, post.Vandaag <= termijn.Geldend(vanaf).Waarde.Vanaf(vanaf));

    private static DateOnly Later(DateOnly een, DateOnly ander) => een > ander ? een : ander;
}
