using System.Text.Json;
using Rotonde.Basis;
using Rotonde.Data.Converters;
using Rotonde.Demo.Mensen;
using Rotonde.Gezin.Gesprekken;
using Rotonde.Gezin.Huishoudens;
using Rotonde.Gezin.Plannen;
using Rotonde.Privacy.Logboek;
using Rotonde.Privacy.Raadplegingen;
using Rotonde.Privacy.Rechten;
using Rotonde.Privacy.Toestemmingen;
using Rotonde.Toegang.Meldingen;
using Rotonde.Voorzieningen.Beschikkingen;
using Rotonde.Voorzieningen.Toewijzingen;

namespace Rotonde.Demo.Rit;

/// <summary>C32: what Els finds in her own file, and what she finds nowhere.</summary>
public sealed partial class Demorit
{
    // The health of Riek: her own note, and what the nurse wrote in her melding.
    private static readonly string[] GezondheidVanRiek = ["heup", "medicijn"];

    [Controlepunt("C32", "2025-10-21")]
    private async Task<string> MijnDossierAsync(CancellationToken stop)
    {
        var els = Als(Demoinwoners.Els);
        var riek = Als(Demoinwoners.Riek);
        var gekeken = await MetAsync<WieKeek, IReadOnlyList<Kijkregel>>(w => w.GeefAsync(els, els.Persoon!.Value, Periode.Jaar(2025), stop));
        Zie.Waar(gekeken.Any(k => k.Wie == Samira.Naam && k.Toegestaan), "Samira keek", "Samira staat er niet");
        var gedeeld = (await MetAsync<DeelbesluitOverzicht, IReadOnlyList<DeelbesluitRegel>>(d => d.GeefAsync(els, els.Persoon!.Value, stop))).Single();
        Zie.Gelijk((Leefgebied.Plan, Houder.Plan(_plan.Waarde), false), (gedeeld.Leefgebied, gedeeld.Ontvanger, gedeeld.Ingetrokken), "wat Els deelt");

        var eigen = await LeesAllesAsync(els, els.Persoon!.Value, stop);
        var overRiek = await LeesAllesAsync(els, riek.Persoon!.Value, stop);
        Zie.Gelijk(
            "WieKeek, DeelbesluitOverzicht, MijnMeldingen, MijnBeschikkingen, VoorzieningenVanPersoon, MetingenVanPersoon, GesprekkenVanPersoon, GezinVanPersoon, MijnPlan, PlanOverzicht, GesprekInBeeld",
            string.Join(", ", eigen.Open), "wat voor Els van haarzelf opengaat");
        Zie.Gelijk("", string.Join(", ", Gezondheidswoorden(eigen.Tekst + overRiek.Tekst)), "woorden over de gezondheid van Riek bij Els");
        Zie.Gelijk("", string.Join(", ", overRiek.Open), "vragen over Riek die voor Els opengaan");
        var vanRiek = await LeesAllesAsync(riek, riek.Persoon!.Value, stop);
        Zie.Gelijk("heup, medicijn", string.Join(", ", Gezondheidswoorden(vanRiek.Tekst)), "woorden over haar gezondheid bij Riek");

        Zie.Gelijk("heeft vaak hoofdpijn", await NietGedeeldVanAsync(Demoinwoners.Els, stop), "niet gedeeld bij Els");
        Zie.Gelijk(Heup, await NietGedeeldVanAsync(Demoinwoners.Riek, stop), "niet gedeeld bij Riek");
        return $"Els leest {gekeken.Count} regels over wie keek, haar deelbesluit (plan) en {eigen.Open.Count} delen van haar dossier ({eigen.Tekst.Length} tekens): niets van de gezondheid van Riek; geen vraag over Riek gaat voor haar open; "
            + "Riek leest die zelf wel; bij Riek staat haar gezondheid als 'niet gedeeld', bij Els alleen haar eigen deel";
    }

    private static IEnumerable<string> Gezondheidswoorden(string tekst) => GezondheidVanRiek.Where(w => tekst.Contains(w, StringComparison.OrdinalIgnoreCase));

    /// <summary>All that this reader gets from the questions of the portal about one person, and from the plan, as one text. A closed door gives nothing.</summary>
    private async Task<(string Tekst, IReadOnlyList<string> Open)> LeesAllesAsync(Actor lezer, PersoonId over, CancellationToken stop)
    {
        var (teksten, open) = (new List<string>(), new List<string>());
        async Task Lees<TVraag>(Func<TVraag, Task<object?>> vraag)
            where TVraag : notnull
        {
            try
            {
                teksten.Add(JsonSerializer.Serialize(await MetAsync(vraag), Json.Opties));
                open.Add(typeof(TVraag).Name);
            }
            catch (GeenToegangException)
            {
                // Closed: nothing to read.
            }
        }

        await Lees<WieKeek>(async v => await v.GeefAsync(lezer, over, Periode.Jaar(2025), stop));
        await Lees<DeelbesluitOverzicht>(async v => await v.GeefAsync(lezer, over, stop));
        await Lees<MijnMeldingen>(async v => await v.GeefAsync(lezer, over, stop));
        await Lees<MijnBeschikkingen>(async v => await v.GeefAsync(lezer, over, stop));
        await Lees<VoorzieningenVanPersoon>(async v => await v.GeefAsync(lezer, over, stop));
        await Lees<MetingenVanPersoon>(async v => await v.GeefAsync(lezer, over, stop));
        await Lees<GesprekkenVanPersoon>(async v => await v.GeefAsync(lezer, over, stop));
        await Lees<GezinVanPersoon>(async v => await v.GeefAsync(lezer, over, stop));
        if (lezer.Persoon == over)
        {
            await Lees<MijnPlan>(async v => await v.GeefAsync(lezer, stop));
            await Lees<PlanOverzicht>(async v => await v.GeefAsync(lezer, _plan, stop));
            await Lees<GesprekInBeeld>(async v => await v.GeefAsync(lezer, _gesprek, stop));
        }

        return (string.Join('\n', teksten), open);
    }

    /// <summary>What stands as "not shared" on somebody's own page of the plan.</summary>
    private async Task<string> NietGedeeldVanAsync(Demoinwoner wie, CancellationToken stop)
    {
        var plan = (await MetAsync<MijnPlan, IReadOnlyList<PlanBeeld>>(m => m.GeefAsync(Als(wie), stop))).Single();
        return string.Join("; ",
        [
            .. plan.Doelen.Where(d => d.NietGedeeld).Select(d => d.EigenWoorden),
            .. plan.Doelen.SelectMany(d => d.Regels).Concat(plan.LosseRegels).Where(r => r.NietGedeeld).Select(r => r.Omschrijving),
            .. plan.Aantekeningen.Where(a => a.NietGedeeld).Select(a => a.Tekst),
        ]);
    }
}
