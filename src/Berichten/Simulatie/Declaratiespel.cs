using Rotonde.Basis;
using Rotonde.Berichten.Berichttypen;
using Rotonde.Berichten.Model;
using Rotonde.Berichten.Register;
using Rotonde.Berichten.Structuur;
using Rotonde.Berichten.Volumes;

namespace Rotonde.Berichten.Simulatie;

/// <summary>What one aanbieder declares for one standard, month by month: 323 and 325, with wrong lines, credits and corrections.</summary>
internal sealed class Declaratiespel(Post post, Kant gemeente, Koppen kop, Kant aanbieder, Standaard standaard, IReadOnlyList<Dossier> dossiers)
{
    private const int KeerProberen = 3;

    /// <summary>A line in a declaration, with what it is about: none for a line that should not be there at all. A credit knows what it takes back.</summary>
    private sealed record Lijn(Bsn Bsn, Prestatie Prestatie, Hulp? Hulp, DateOnly Maand, Prestatie? Terug = null);

    /// <summary>Everything delivered up to and including that month that is not declared yet.</summary>
    internal async Task DeclareerAsync(DateOnly maand)
    {
        var lijnen = dossiers.SelectMany(d => d.Hulp).SelectMany(h => Lijnen(h, maand)).ToList();
        if (lijnen.Count == 0)
        {
            return;
        }

        // Three mistakes on a whole declaration: a debit that points back (CD060), a number used before (TR333), a client nobody knows (TR304).
        var lot = post.Tussen(1, 100);
        var verzonden = new List<Lijn>(lijnen);
        if (lot <= 2)
        {
            verzonden[^1] = lijnen[^1] with { Prestatie = lijnen[^1].Prestatie with { VorigReferentieNummer = lijnen[^1].Prestatie.IsCredit ? null : "X1" } };
        }
        else if (lot <= 6)
        {
            var vreemd = lijnen[0].Prestatie;
            verzonden.Add(new(Proefnummers.Alle().Last(), vreemd with { ReferentieNummer = aanbieder.Nieuw("P"), VorigReferentieNummer = null, IngediendBedrag = Absoluut(vreemd.IngediendBedrag) }, null, maand));
        }

        var nummer = lot is > 6 and <= 9 && aanbieder.LaatsteDeclaratienummer.TryGetValue(standaard, out var oud) ? oud : aanbieder.Nieuw(standaard == Standaard.IWmo ? "DW" : "DJ");
        foreach (var lijn in lijnen)
        {
            if (lijn is { Hulp: { } hulp, Prestatie.IsCredit: false })
            {
                hulp.Gedeclareerd[lijn.Maand] = lijn.Prestatie;
            }
        }

        var bericht = new Declaratiebericht
        {
            Kop = kop.Voor(standaard, 323, aanbieder, aanbieder),
            DeclaratieNummer = nummer,
            DeclaratiePeriode = Periode.Maand(maand.Year, maand.Month),
            DeclaratieDagtekening = post.Vandaag,
            Clienten = [.. verzonden.GroupBy(l => l.Bsn).Select(g => new Declaratieclient(g.Key, [.. g.Select(l => l.Prestatie)]))],
        }.NaarBericht();
        await post.ZendAsync(bericht, aanbieder, gemeente, antwoord =>
        {
            Verwerk(antwoord, nummer, lijnen, maand);
            return Task.CompletedTask;
        }).ConfigureAwait(false);
    }

    private void Verwerk(Bericht antwoord, string nummer, List<Lijn> lijnen, DateOnly maand)
    {
        var helemaal = Declaratieloop.Na(antwoord) == Declaratiestand.Afgewezen;
        var terug = Declaratieantwoord.Uit(antwoord).Oordeel?.Clienten.SelectMany(c => c.Prestaties).Select(p => p.Prestatie.ReferentieNummer).ToHashSet(StringComparer.Ordinal) ?? [];
        foreach (var (_, prestatie, hulp, over, _) in lijnen)
        {
            if (hulp is not null && !prestatie.IsCredit && (helemaal || terug.Contains(prestatie.ReferentieNummer)) && hulp.Gedeclareerd.GetValueOrDefault(over) == prestatie)
            {
                hulp.Gedeclareerd.Remove(over);
                hulp.Afgewezen[over] = hulp.Afgewezen.GetValueOrDefault(over) + (helemaal ? 0 : 1);
            }
        }

        foreach (var (_, prestatie, hulp, over, eerder) in lijnen)
        {
            // A credit that was refused leaves the line as it was.
            if (hulp is not null && eerder is not null && (helemaal || terug.Contains(prestatie.ReferentieNummer)))
            {
                hulp.Gedeclareerd[over] = eerder;
            }
        }

        if (!helemaal)
        {
            aanbieder.LaatsteDeclaratienummer[standaard] = nummer;
        }
        else if (post.Vandaag < maand.AddMonths(1).AddDays(25))
        {
            // It counts as not sent (OP286): sent anew before the next month is declared.
            post.Zeker(post.Werkdagen(1), () => DeclareerAsync(maand));
        }
    }

    private IEnumerable<Lijn> Lijnen(Hulp hulp, DateOnly maand)
    {
        if (hulp.Ingetrokken || hulp.Begonnen is not { } begonnen)
        {
            yield break;
        }

        var einde = hulp.Gestopt ?? maand.AddMonths(1).AddDays(-1);
        for (var over = new DateOnly(begonnen.Year, begonnen.Month, 1); over <= maand && over <= einde; over = over.AddMonths(1))
        {
            if (Perioden.Productperiode(hulp.Looptijd, over) is not { } periode || hulp.Afgewezen.GetValueOrDefault(over) >= KeerProberen)
            {
                continue;
            }

            if (!hulp.Gedeclareerd.TryGetValue(over, out var eerder))
            {
                yield return new(hulp.Dossier.Bsn, Vergis(hulp, Goed(hulp, periode)), hulp, over);
            }
            else if (over < maand && periode == eerder.ProductPeriode && eerder.VorigReferentieNummer is null && post.Treft(0.01))
            {
                // Declared wrongly: taken back, and declared anew (IV091). One in ten points at a line that is not there (TR323).
                if (post.Treft(0.1))
                {
                    yield return new(hulp.Dossier.Bsn, Credit(eerder) with { VorigReferentieNummer = aanbieder.Nieuw("WEG") }, hulp, over);
                }
                else
                {
                    yield return new(hulp.Dossier.Bsn, Credit(eerder), hulp, over, eerder);
                    yield return new(hulp.Dossier.Bsn, Goed(hulp, periode), hulp, over);
                }
            }
        }
    }

    private Prestatie Credit(Prestatie debet) => debet with { ReferentieNummer = aanbieder.Nieuw("P"), VorigReferentieNummer = debet.ReferentieNummer, IngediendBedrag = -debet.IngediendBedrag };

    private Prestatie Goed(Hulp hulp, Periode periode)
    {
        var product = hulp.Product;
        var dagen = periode.Dagen!.Value;
        var inzet = post.Tussen(50, 90);
        var volume = hulp.Toewijzing.Omvang switch
        {
            null => hulp.Toewijzing.Budget!.Value.Centen * inzet / 100 * dagen / hulp.Looptijd.Dagen!.Value,
            { Frequentie: "2", Volume: var v } => v * dagen * inzet / 700,
            { Volume: var v } => v * inzet * dagen / 3100,
        };
        var lijn = new Prestatie
        {
            ReferentieNummer = aanbieder.Nieuw("P"),
            ToewijzingNummer = hulp.Toewijzing.ToewijzingNummer,
            ProductCategorie = product.Categorie,
            ProductCode = product.Code,
            ProductPeriode = periode,
            GeleverdVolume = Math.Max(1, volume),
            Eenheid = product.Omvang?.Eenheid ?? Eenheden.Euro,
            ProductTarief = product.Omvang is null ? null : product.Tarief,
            IngediendBedrag = default,
        };

        // Hours may be declared by the minute (IV081).
        if (lijn.Eenheid == Eenheden.Uur && post.Treft(0.5))
        {
            var minuten = Math.Max(15, (lijn.GeleverdVolume * 60) - post.Tussen(0, 59));
            return lijn with { Eenheid = Eenheden.Minuut, GeleverdVolume = minuten, ProductTarief = Eenheden.Minuuttarief(product.Tarief), IngediendBedrag = Eenheden.VoorMinuten(product.Tarief, minuten) };
        }

        return lijn with { IngediendBedrag = product.Tarief * lijn.GeleverdVolume };
    }

    // One line in twenty-five is wrong.
    private Prestatie Vergis(Hulp hulp, Prestatie goed) => (post.Tussen(1, 150), goed.ProductTarief) switch
    {
        (1, { } tarief) => goed with { GeleverdVolume = goed.GeleverdVolume * 40, IngediendBedrag = goed.Eenheid == Eenheden.Minuut ? Eenheden.VoorMinuten(hulp.Product.Tarief, goed.GeleverdVolume * 40) : tarief * (goed.GeleverdVolume * 40) },
        (2, _) => goed with { ToewijzingNummer = goed.ToewijzingNummer + 500_000_000 },
        (3, { } tarief) when goed.Eenheid != Eenheden.Minuut => goed with { ProductTarief = tarief + new Bedrag(100), IngediendBedrag = (tarief + new Bedrag(100)) * goed.GeleverdVolume },
        (4, not null) => goed with { IngediendBedrag = goed.IngediendBedrag + new Bedrag(1) },
        (5, _) when goed.ProductPeriode.Dagen > 1 => goed with { ProductPeriode = new(goed.ProductPeriode.Begin, goed.ProductPeriode.Einde!.Value.AddDays(-1)) },
        (6, _) when hulp.Gedeclareerd.Values.LastOrDefault() is { } nogmaals => nogmaals with { ReferentieNummer = goed.ReferentieNummer },
        _ => goed,
    };

    private static Bedrag Absoluut(Bedrag bedrag) => bedrag.IsNegatief ? -bedrag : bedrag;
}
