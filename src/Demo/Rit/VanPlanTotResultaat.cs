using Rotonde.Basis;
using Rotonde.Demo.Mensen;
using Rotonde.Gezin.Gesprekken;
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
        var webben = metingen.Gezondheid.OrderBy(g => g.Datum).Select(g => g.Spinnenweb.Scores).ToList();
        Zie.Gelijk(4, webben[^1].Zip(webben[0]).Count(p => p.First > p.Second), "assen vooruit");
        Zie.Gelijk(0, webben[^1].Zip(webben[0]).Count(p => p.First < p.Second), "assen achteruit");

        var gescoord = (await ZiePlanAsync(Samira, stop)).Doelen.Count(d => d.Evaluaties.Count > 0);
        Zie.Gelijk(7, gescoord, "doelen met een cijfer");
        return "7 doelen gescoord; EDIZ-plus 6 is matig; het spinnenweb van Els gaat op 4 assen vooruit";
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
