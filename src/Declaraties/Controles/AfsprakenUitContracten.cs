using Rotonde.Aanbieders.Contracten;
using Rotonde.Berichten.Register;

namespace Rotonde.Declaraties.Controles;

/// <summary>The agreed tariffs of one provider for level 3 (TR418, TR346, TR341): from the contracts of Aanbieders, on the first day of the declared period.</summary>
/// <param name="aanbod">All that the provider may deliver under the act of the message.</param>
public sealed class AfsprakenUitContracten(Aanbod aanbod) : IContractafspraken
{
    public Task<IReadOnlyDictionary<Afspraakvraag, Contractafspraak>> ZoekAsync(string aanbieder, IReadOnlySet<Afspraakvraag> vragen, CancellationToken stop)
    {
        var uit = new Dictionary<Afspraakvraag, Contractafspraak>();
        foreach (var vraag in vragen)
        {
            // Without a tariff on that day there is nothing to compare with: a signal for a person (D-13), not a code for the sender.
            if (aanbod.Op(vraag.Code, vraag.Dag) is { } regel && regel.Categorie == vraag.Categorie && regel.TariefOp(vraag.Dag) is { } tarief)
            {
                uit[vraag] = new Contractafspraak(regel.Eenheid, tarief);
            }
        }

        return Task.FromResult<IReadOnlyDictionary<Afspraakvraag, Contractafspraak>>(uit);
    }
}
