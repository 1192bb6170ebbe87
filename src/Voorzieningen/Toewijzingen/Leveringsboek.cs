using Microsoft.EntityFrameworkCore;
using Rotonde.Basis;
using Rotonde.Privacy.Raadplegingen;
using Rotonde.Privacy.Rechten;

namespace Rotonde.Voorzieningen.Toewijzingen;

/// <summary>The starts and stops of one allocation, and what they make of the help.</summary>
internal sealed class Leveringsboek
{
    private readonly VoorzieningenDb _db;
    private readonly Toewijzing _toewijzing;
    private readonly List<Levering> _alles;

    private Leveringsboek(VoorzieningenDb db, Toewijzing toewijzing, List<Levering> alles) => (_db, _toewijzing, _alles) = (db, toewijzing, alles);

    public IReadOnlyList<Leveringsfeit> Feiten => [.. Geldend.Select(l => l.Feit)];

    public bool EersteStart => Geldend.Count(l => !l.Stop) == 1;

    private IEnumerable<Levering> Geldend => _alles.Where(l => l.TeruggenomenOp is null).OrderBy(l => l.Volgorde);

    public static async Task<Leveringsboek> OpenAsync(VoorzieningenDb db, Toewijzing toewijzing, CancellationToken stop) =>
        new(db, toewijzing, await db.Leveringen.Where(l => l.Toewijzing == toewijzing.Id).ToListAsync(stop));

    /// <summary>A number we never gave to this sender: the provider hears that it is not there (TR019), whoever's number it may be.</summary>
    public static async Task<Weigering> OnbekendAsync(Werk werk)
    {
        if (werk.Proces.Actor.IsSysteem)
        {
            await werk.EisAsync(Gegevenssoort.Toewijzing, Actie.Schrijven, []);
        }
        else
        {
            await werk.EisAsync(Gegevenssoort.Toewijzing, Actie.Schrijven, [PersoonId.Nieuw()]);
        }

        return new Weigering("9019", "Deze toewijzing is niet bekend.");
    }

    public Levering Schrijf(Leveringsfeit feit, Stopreden? reden, DateOnly ontvangenOp, DateOnly dag)
    {
        var norm = Meldingstijdigheid.Norm(dag, _toewijzing.VerzondenOp);
        var levering = new Levering
        {
            Id = Volgid.Nieuw(), Toewijzing = _toewijzing.Id, Persoon = _toewijzing.Persoon, Volgorde = _alles.Count, Stop = feit.Stop, Begindatum = feit.Begindatum,
            Einddatum = feit.Einddatum, Reden = reden, OntvangenOp = ontvangenOp, Norm = norm, Tijdig = ontvangenOp <= norm,
            Signaal = MeldingsdatumKlopt.Signaal(feit.Begindatum, feit.Einddatum, _toewijzing.Van, _toewijzing.Tot),
        };
        _alles.Add(levering);
        _db.Leveringen.Add(levering);
        return levering;
    }

    public async Task<Voorziening> WerkBijAsync(Werk werk)
    {
        var voorziening = await _db.Voorzieningen.SingleAsync(v => v.Id == _toewijzing.Voorziening, werk.Stop);
        _toewijzing.Stand = Leveringsverloop.Stand(Feiten);
        voorziening.Status = _toewijzing.Stand switch
        {
            Leveringsstand.NietGestart => Voorzieningstatus.Toegewezen,
            Leveringsstand.Loopt => Voorzieningstatus.Gestart,
            Leveringsstand.Onderbroken => Voorzieningstatus.Onderbroken,
            _ => Voorzieningstatus.Gestopt,
        };
        _toewijzing.Versie++;
        voorziening.Versie++;
        return voorziening;
    }

    public async Task<Leveringsantwoord> NeemTerugAsync(Leveringsfeit feit, Werk werk, DateOnly vandaag)
    {
        var levering = Geldend.Last(l => l.Feit == feit);
        levering.TeruggenomenOp = vandaag;
        var voorziening = await WerkBijAsync(werk);
        voorziening.GestartOp = Geldend.Where(l => !l.Stop).Select(l => (DateOnly?)l.Begindatum).FirstOrDefault();
        voorziening.GestoptOp = Geldend.LastOrDefault() is { Stop: true, Reden: not Stopreden.Tijdelijk } stop ? stop.Einddatum : null;
        await _db.SaveChangesAsync(werk.Stop);
        werk.Vertel(voorziening.Gewijzigd(vandaag));
        return new Leveringsantwoord(_toewijzing.Id, levering.Norm, levering.Tijdig, null);
    }
}
