using Rotonde.Basis;
using Rotonde.Gezin.Huishoudens;
using Rotonde.Privacy.Raadplegingen;
using Rotonde.Privacy.Rechten;

namespace Rotonde.Werkplek.Paginas.Werkvoorraad;

/// <summary>Names beside ids, for whoever may see names; each name is a look that the resident can read back.</summary>
internal static class Personennamen
{
    /// <summary>The names of those the actor may see and that we know; the others are left out.</summary>
    public static async Task<Dictionary<PersoonId, string>> NamenAsync(this PersoonInBeeld personen, Actor actor, IEnumerable<PersoonId> wie, Doel doel, CancellationToken stop)
    {
        var namen = new Dictionary<PersoonId, string>();
        if (!Beslisser.KanOoit(actor, Actie.Lezen, Gegevenssoort.Persoonsgegevens))
        {
            return namen;
        }

        foreach (var persoon in wie.Distinct())
        {
            try
            {
                if (await personen.GeefAsync(actor, persoon, doel, stop) is { } beeld)
                {
                    namen[persoon] = beeld.Naam.ToString();
                }
            }
            catch (GeenToegangException)
            {
                // No name then; the row itself was decided on by its own right.
                continue;
            }
        }

        return namen;
    }
}
