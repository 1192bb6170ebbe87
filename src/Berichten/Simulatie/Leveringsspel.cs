using Rotonde.Berichten.Berichttypen;
using Rotonde.Berichten.Structuur;
using Rotonde.Berichten.Termijnen;

namespace Rotonde.Berichten.Simulatie;

/// <summary>Why help stops, in the lists of both standards.</summary>
internal enum Stopreden
{
    VolgensPlan,
    Tijdelijk,
    Wijzigingsverzoek,
}

/// <summary>How help begins, pauses and stops: 305 and 307.</summary>
internal sealed class Leveringsspel(Post post, Kant gemeente, Koppen kop, Telling telling)
{
    /// <summary>Help begins on that day, and is reported some days later.</summary>
    internal void Start(Hulp hulp, DateOnly dag) => post.Op(Melddag(dag), () => MeldStartAsync(hulp, dag, post.Tussen(1, 100)));

    /// <summary>Help ends on that day, unless it ended before or the allocation was given another end since.</summary>
    internal void Beeindig(Hulp hulp, DateOnly dag, Stopreden reden) => post.Op(Melddag(dag), () =>
        hulp.Loopt is null || hulp.Gestopt is not null || hulp.Toewijzing.Einddatum < dag || (reden == Stopreden.VolgensPlan && hulp.Toewijzing.Einddatum > dag)
            ? Task.CompletedTask
            : MeldStopAsync(hulp, dag, reden, post.Tussen(1, 100)));

    private async Task MeldStartAsync(Hulp hulp, DateOnly dag, int lot)
    {
        if (hulp.Ingetrokken || hulp.Gestopt is not null || hulp.Loopt is not null || dag > hulp.Toewijzing.Einddatum)
        {
            return;
        }

        // Three mistakes: a status that is forbidden (CS058), an allocation that does not exist (TR019), a start on a delivery that runs (TR326).
        var goed = Lijn(hulp, dag, Aanlevering.Eerste);
        var lijn = lot switch
        {
            <= 2 => goed with { StatusAanlevering = (Aanlevering)2 },
            <= 4 => goed with { ToewijzingNummer = goed.ToewijzingNummer + 500_000_000 },
            _ => goed,
        };
        Gemeld(dag, hulp.Ontvangen, lot > 4);
        await ZendAsync(hulp, [lijn], gelukt =>
        {
            if (!gelukt)
            {
                return lot <= 4 ? MeldStartAsync(hulp, dag, 100) : Task.CompletedTask;
            }

            hulp.Loopt = dag;
            hulp.Begonnen ??= dag;
            if (lot is > 4 and <= 6)
            {
                post.Op(post.Werkdagen(post.Tussen(1, 10)), () => hulp.Loopt == dag ? ZendAsync(hulp, [Lijn(hulp, dag.AddDays(1), Aanlevering.Eerste)], _ => Task.CompletedTask) : Task.CompletedTask);
            }
            else if (lot is > 6 and <= 9 && dag < post.Vandaag)
            {
                post.Op(post.Werkdagen(post.Tussen(1, 5)), () => CorrigeerAsync(hulp, dag));
            }

            Vervolg(hulp);
            return Task.CompletedTask;
        }).ConfigureAwait(false);
    }

    private void Vervolg(Hulp hulp)
    {
        var lot = post.Tussen(1, 100);
        var dag = post.Vandaag.AddDays(post.Tussen(20, 120));
        if (lot <= 6)
        {
            post.Op(dag, () => hulp.Loopt < dag.AddDays(-1) && hulp.Gestopt is null && dag < hulp.Toewijzing.Einddatum
                ? MeldStopAsync(hulp, post.Vandaag.AddDays(-1), Stopreden.Tijdelijk, 100) : Task.CompletedTask);
        }
        else if (lot <= 16)
        {
            // Sooner than planned.
            post.Op(dag, () => hulp.Loopt < dag.AddDays(-1) && hulp.Gestopt is null && dag < hulp.Toewijzing.Einddatum
                ? MeldStopAsync(hulp, post.Vandaag.AddDays(-1), Stopreden.VolgensPlan, post.Tussen(1, 100)) : Task.CompletedTask);
        }

        Beeindig(hulp, hulp.Toewijzing.Einddatum!.Value, Stopreden.VolgensPlan);
    }

    // IV008: take the wrong key back and send the right one, in one message.
    private Task CorrigeerAsync(Hulp hulp, DateOnly dag) => hulp.Loopt != dag || hulp.Gestopt is not null || dag.AddDays(1) > hulp.Toewijzing.Einddatum
        ? Task.CompletedTask
        : ZendAsync(hulp, [Lijn(hulp, dag, Aanlevering.Verwijderen), Lijn(hulp, dag.AddDays(1), Aanlevering.Eerste)], gelukt =>
        {
            if (gelukt && hulp.Loopt == dag)
            {
                hulp.Loopt = dag.AddDays(1);
                hulp.Begonnen = hulp.Begonnen == dag ? dag.AddDays(1) : hulp.Begonnen;
            }

            return Task.CompletedTask;
        });

    private async Task MeldStopAsync(Hulp hulp, DateOnly einde, Stopreden reden, int lot)
    {
        if (hulp.Loopt is not { } begin)
        {
            return;
        }

        // Two mistakes: an end before the beginning (TR018), and a key without start (TR382).
        var goed = new StopProduct
        {
            ToewijzingNummer = hulp.Toewijzing.ToewijzingNummer,
            Product = hulp.Toewijzing.Product,
            ToewijzingIngangsdatum = hulp.Toewijzing.Ingangsdatum,
            Begindatum = begin,
            RedenBeeindiging = reden switch
            {
                Stopreden.Tijdelijk => StopProduct.Tijdelijk,
                Stopreden.Wijzigingsverzoek => "37",
                _ => hulp.Dossier.Standaard == Standaard.IJw ? "31" : "19",
            },
            Einddatum = einde < begin ? begin : einde,
            StatusAanlevering = Aanlevering.Eerste,
        };
        var lijn = lot switch
        {
            <= 2 => goed with { Einddatum = begin.AddDays(-1) },
            <= 5 => goed with { Begindatum = begin.AddDays(-1) },
            _ => goed,
        };
        Gemeld(goed.Einddatum, hulp.Ontvangen, lot > 5);
        var bericht = new Stopbericht { Kop = kop.Voor(hulp.Dossier, 307, hulp.Dossier.Aanbieder), Client = hulp.Dossier.Meldingclient, Producten = [lijn] }.NaarBericht();
        await post.ZendAsync(bericht, hulp.Dossier.Aanbieder, gemeente, async antwoord =>
        {
            if (Retourbericht.Uit(antwoord).IsGoedgekeurd)
            {
                hulp.Loopt = null;
                if (reden == Stopreden.Tijdelijk)
                {
                    Start(hulp, einde.AddDays(post.Tussen(14, 40)));
                }
                else
                {
                    hulp.Gestopt = goed.Einddatum;
                }
            }
            else if (lot <= 5)
            {
                await MeldStopAsync(hulp, einde, reden, 100).ConfigureAwait(false);
            }
        }).ConfigureAwait(false);
    }

    private Task ZendAsync(Hulp hulp, IReadOnlyList<StartProduct> lijnen, Func<bool, Task> daarna) => post.ZendAsync(
        new Startbericht { Kop = kop.Voor(hulp.Dossier, 305, hulp.Dossier.Aanbieder), Client = hulp.Dossier.Meldingclient, Producten = lijnen }.NaarBericht(),
        hulp.Dossier.Aanbieder,
        gemeente,
        antwoord => daarna(Retourbericht.Uit(antwoord).IsGoedgekeurd));

    private static StartProduct Lijn(Hulp hulp, DateOnly dag, Aanlevering status) => new()
    {
        ToewijzingNummer = hulp.Toewijzing.ToewijzingNummer,
        Product = hulp.Toewijzing.Product,
        ToewijzingIngangsdatum = hulp.Toewijzing.Ingangsdatum,
        Begindatum = dag,
        StatusAanlevering = status,
    };

    private void Gemeld(DateOnly dag, DateOnly ontvangen, bool telt)
    {
        if (telt)
        {
            telling.Termijn(Berichttermijnen.Levering, post.Vandaag <= Berichttermijnen.MeldingUiterlijk(dag, ontvangen));
        }
    }

    // Not before it happened; nine in ten in time.
    private DateOnly Melddag(DateOnly gebeurtenis)
    {
        var vanaf = gebeurtenis > post.Vandaag ? gebeurtenis : post.Vandaag;
        return Basis.Termijnen.Termijn.Werkdagen(post.Treft(0.1) ? post.Tussen(6, 12) : post.Tussen(0, 4)).Vanaf(vanaf);
    }
}
