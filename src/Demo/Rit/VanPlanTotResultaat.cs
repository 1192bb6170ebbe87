using Rotonde.Basis;
using Rotonde.Demo.Mensen;
using Rotonde.Gezin.Gesprekken;
using Rotonde.Gezin.Planmaten;
using Rotonde.Gezin.Planonderdelen;

namespace Rotonde.Demo.Rit;

/// <summary>C28, C29: three months later the goals are scored, and the plan shows what it brought.</summary>
public sealed partial class Demorit
{
    [Controlepunt("C28", "2025-07-14")]
    private async Task<string> EvaluatieAsync(CancellationToken stop)
    {
        var els = _persoon[Demoinwoners.Els];
        foreach (var doel in (await ZiePlanAsync(Samira, stop)).Doelen)
        {
            _ = (await MetAsync<EvalueerDoel, Uitkomst<Gedaan>>(e => e.UitvoerenAsync(
                new(doel.Id, doel.Versie, 6, Evaluatieuitkomst.Voortzetten, Toelichting: "gaat vooruit"), Namens(Samira), stop))).Waarde;
        }

        _ = (await MetAsync<LegGezondheidVast, Uitkomst<Gedaan>>(l => l.UitvoerenAsync(
            new(els, klok.Vandaag(), new Spinnenweb(6, 6, 6, 6, 5, 7)), Namens(Als(Demoinwoners.Els)), stop))).Waarde;
        var check = (await MetAsync<RegistreerMantelzorgcheck, Uitkomst<Mantelzorguitslag>>(r => r.UitvoerenAsync(new(els, 6, klok.Vandaag()), Namens(Samira), stop))).Waarde;
        Zie.Gelijk(Mantelzorgklasse.Matig, check.Klasse, "klasse");

        var metingen = await MetAsync<MetingenVanPersoon, Metingen>(m => m.GeefAsync(Als(Demoinwoners.Els), els, stop));
        var webben = metingen.Gezondheid.OrderBy(g => g.Datum).ToList();
        var verschil = Spinnenwebmaat.Verschil(webben[0].Spinnenweb.Scores, webben[^1].Spinnenweb.Scores);
        Zie.Gelijk("0 2 0 1 2 2", string.Join(' ', verschil), "verschil per as, zoals de bladzijde het toont");
        Zie.Waar(webben[^1].Vlak > webben[0].Vlak, "een groter vlak", $"{webben[0].Vlak} en {webben[^1].Vlak}");

        var plan = await ZiePlanAsync(Samira, stop);
        Zie.Gelijk("6 6 6 6 6 6 6", string.Join(' ', plan.Doelen.Select(d => d.Evaluaties.Single().Score)), "cijfer per doel");
        Zie.Gelijk(0.6m, plan.Cijfers!.Doelrealisatie, "doelrealisatie");
        return $"7 doelen met cijfer 6 (doelrealisatie {plan.Cijfers.Doelrealisatie:0.00}); EDIZ-plus 6 is matig; spinnenweb van Els vooruit op {verschil.Count(v => v > 0)} assen, "
            + $"achteruit op {verschil.Count(v => v < 0)}, vlak {webben[0].Vlak} naar {webben[^1].Vlak}";
    }

    [Controlepunt("C29", "2025-09-01")]
    private async Task<string> PlancijfersAsync(CancellationToken stop)
    {
        var cijfers = (await ZiePlanAsync(Samira, stop)).Cijfers!;
        Zie.Gelijk((10, 5), (cijfers.HulpverlenersVoor, cijfers.HulpverlenersNu), "hulpverleners");
        Zie.Gelijk(2, cijfers.VrijwilligersNu, "vrijwilligers");
        Zie.Gelijk(Bedrag.Euro(43_257), cijfers.KostenVoor, "kosten voor");
        Zie.Gelijk((Bedrag.Euro(26_636), Bedrag.Euro(25_044)), (cijfers.KostenNa.Totaal, cijfers.KostenNa.Structureel), "kosten na");
        return "hulpverleners 10 → 5, 2 vrijwilligers; kosten € 43.257 → € 26.636, waarvan € 25.044 structureel (bedragen zijn demo)";
    }
}
