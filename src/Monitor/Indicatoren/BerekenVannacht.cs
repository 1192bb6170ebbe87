using Rotonde.Basis;
using Rotonde.Basis.Gebeurtenissen;
using Rotonde.Privacy.Raadplegingen;
using Rotonde.Privacy.Rechten;

namespace Rotonde.Monitor.Indicatoren;

/// <summary>
/// Nightly: measures the quarter that runs, so that a change of today is in the figures of tomorrow, and the two before it, of which messages and
/// declarations still come in. The Worker runs it.
/// </summary>
public sealed class BerekenVannacht(BerekenIndicatoren bereken, TimeProvider klok) : IHandeling
{
    private const int Terug = 2;

    /// <summary>Measures; answers how many indicators got a value.</summary>
    public async Task<Uitkomst<int>> UitvoerenAsync(CancellationToken stop)
    {
        var (kwartaal, aantal) = (Kwartaal.Van(klok.Vandaag()), 0);
        for (var keer = 0; keer <= Terug; keer++, kwartaal = kwartaal.Vorige)
        {
            var uitkomst = await bereken.UitvoerenAsync(new(kwartaal), new Proces(Actor.Systeem("nacht"), Sturing.Doel), stop);
            if (!uitkomst.Gelukt)
            {
                return uitkomst;
            }

            aantal += uitkomst.Waarde;
        }

        return aantal;
    }
}
