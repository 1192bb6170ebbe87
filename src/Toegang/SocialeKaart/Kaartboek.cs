using Microsoft.EntityFrameworkCore;
using Rotonde.Basis;
using Rotonde.Data.Verbinding;
using Rotonde.Privacy.Raadplegingen;
using Rotonde.Privacy.Rechten;

namespace Rotonde.Toegang.SocialeKaart;

/// <summary>The one way to write on the social map, inside the transaction of a handeling: the entry, its version, and the search index.</summary>
internal sealed class Kaartboek(ToegangDb db, Werkeenheid eenheid, TimeProvider klok)
{
    /// <summary>Whoever places something on the map decides (rechten.csv): writing alone is a proposal of a provider, which waits for approval.</summary>
    public static Task EisAsync(Werk werk) => werk.EisAsync(Gegevenssoort.SocialeKaart, Actie.Besluiten, []);

    public Task<Voorziening?> ZoekAsync(VoorzieningId id, Werk werk) => db.Voorzieningen.Include(v => v.Plaatsen).SingleOrDefaultAsync(v => v.Id == id, werk.Stop);

    public Voorziening Maak(Aanbod aanbod, Kaartwijziging soort, Werk werk, DateOnly? geldigVan = null)
    {
        var nieuw = Voorziening.Van(aanbod, geldigVan ?? klok.Vandaag(), klok.Vandaag());
        db.Voorzieningen.Add(nieuw);
        Schrijf(nieuw, soort, [], werk);
        return nieuw;
    }

    /// <summary>Changes an entry; nothing happens, and nothing is written, when everything is as it was.</summary>
    public bool Wijzig(Voorziening voorziening, Aanbod aanbod, DateOnly? geldigTot, Kaartwijziging soort, Werk werk)
    {
        var verschil = Kaartversie.Verschil(Kaartversie.AlsVelden(voorziening.Aanbod, voorziening.GeldigTot), Kaartversie.AlsVelden(aanbod, geldigTot));
        if (verschil.Count == 0)
        {
            return false;
        }

        voorziening.Zet(aanbod, klok.Vandaag());
        voorziening.GeldigTot = geldigTot;
        Schrijf(voorziening, soort, verschil, werk);
        return true;
    }

    public async Task BewaarAsync(Werk werk)
    {
        await db.SaveChangesAsync(werk.Stop);
        await new Zoekindexbouw(db, eenheid).HerbouwAsync(werk.Stop);
    }

    private void Schrijf(Voorziening voorziening, Kaartwijziging soort, IReadOnlyList<Veldwijziging> velden, Werk werk)
    {
        voorziening.Versie++;
        db.Kaartversies.Add(new Kaartversie
        {
            Voorziening = voorziening.Id,
            Nummer = voorziening.Versie,
            Soort = soort,
            Door = werk.Proces.Actor.Naam,
            Op = klok.GetUtcNow(),
            Velden = System.Text.Json.JsonSerializer.Serialize(velden, Data.Converters.Json.Opties),
        });
    }
}
