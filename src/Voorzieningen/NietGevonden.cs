using Rotonde.Basis;
using Rotonde.Privacy.Raadplegingen;
using Rotonde.Privacy.Rechten;

namespace Rotonde.Voorzieningen;

/// <summary>An id that is not there must look the same as one that may not be touched.</summary>
internal static class NietGevonden
{
    /// <summary>Asks for a person nobody knows, so that it is refused and logged as any other closed door; only the system itself gets the plain answer.</summary>
    public static async Task<Weigering> NietGevondenAsync(this Werk werk, Gegevenssoort soort, Actie actie, Guid id)
    {
        await werk.EisAsync(soort, actie, [PersoonId.Nieuw()], id);
        return new Weigering(nameof(NietGevonden), "Dit is niet gevonden.");
    }
}
