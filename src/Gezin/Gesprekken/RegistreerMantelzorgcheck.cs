using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Rotonde.Basis;
using Rotonde.Basis.Gebeurtenissen;
using Rotonde.Data.Verbinding;
using Rotonde.Privacy.Raadplegingen;
using Rotonde.Privacy.Rechten;

namespace Rotonde.Gezin.Gesprekken;

/// <summary>Which list was used; the items themselves are not copied .</summary>
public enum Mantelzorginstrument
{
    /// <summary>EDIZ-plus.</summary>
    EdizPlus,

    /// <summary>A list of the municipality.</summary>
    Eigen,
}

/// <summary>How heavy a carer says caring is, on one day.</summary>
internal sealed class Mantelzorgcheck
{
    public required Guid Id { get; init; }

    public required PersoonId Persoon { get; init; }

    public required Mantelzorginstrument Instrument { get; init; }

    public required int Score { get; init; }

    public required DateOnly Datum { get; init; }
}

internal sealed class MantelzorgcheckMapping : IEntityTypeConfiguration<Mantelzorgcheck>
{
    public void Configure(EntityTypeBuilder<Mantelzorgcheck> builder)
    {
        builder.ToTable("gezin_mantelzorgcheck");
        builder.HasKey(m => m.Id);
        builder.HasIndex(m => new { m.Persoon, m.Datum });
        builder.IsPersoonsgebonden();
    }
}

/// <summary>Somebody carries too much: look for respite and come back in time.</summary>
/// <param name="Persoon">Who cares.</param>
/// <param name="VervolgUiterlijk">Come back on this day at the latest.</param>
public sealed record OverbelastingGesignaleerd(PersoonId Persoon, DateOnly VervolgUiterlijk) : IGebeurtenis;

/// <summary>What the check says.</summary>
/// <param name="Klasse">How heavy.</param>
/// <param name="VervolgUiterlijk">Come back on this day at the latest, when heavy.</param>
public sealed record Mantelzorguitslag(Mantelzorgklasse Klasse, DateOnly? VervolgUiterlijk);

/// <summary>Notes a carer check. A heavy load makes a follow-up within four weeks and tells those downstream; a new check ends an older follow-up.</summary>
public sealed class RegistreerMantelzorgcheck(GezinDb db, Dossiertoegang dossier, TimeProvider klok) : IHandeling
{
    /// <summary>The check.</summary>
    public sealed record Opdracht(PersoonId Persoon, int Score, DateOnly Datum, Mantelzorginstrument Instrument = Mantelzorginstrument.EdizPlus);

    /// <summary>Notes it.</summary>
    public Task<Uitkomst<Mantelzorguitslag>> UitvoerenAsync(Opdracht opdracht, Proces proces, CancellationToken stop) => dossier.DoeAsync<Mantelzorguitslag>(
        proces,
        async werk =>
        {
            await werk.EisAsync(Gegevenssoort.Mantelzorgcheck, Actie.Schrijven, [opdracht.Persoon]);
            var vandaag = klok.Vandaag();
            if (MantelzorgscoreKlopt.Toets(opdracht.Score, opdracht.Datum, vandaag) is { } weigering)
            {
                return weigering;
            }

            var check = new Mantelzorgcheck
            {
                Id = Volgid.Nieuw(), Persoon = opdracht.Persoon, Instrument = opdracht.Instrument, Score = opdracht.Score, Datum = opdracht.Datum,
            };
            db.Mantelzorgchecks.Add(check);

            foreach (var open in await db.Vervolg.Where(v => v.Persoon == opdracht.Persoon && v.Soort == Vervolgsoort.Mantelzorg && v.GedaanOp == null).ToListAsync(werk.Stop))
            {
                (open.GedaanOp, open.GedaanDoor) = (vandaag, proces.Actor.Subject);
            }

            var klasse = Mantelzorgbelasting.Klasse(opdracht.Score);
            var uiterlijk = Mantelzorgbelasting.VervolgUiterlijk(klasse, opdracht.Datum);
            if (uiterlijk is { } dag)
            {
                db.Vervolg.Add(new Vervolg
                {
                    Id = VervolgId.Nieuw(), Soort = Vervolgsoort.Mantelzorg, Persoon = opdracht.Persoon, Aanleiding = check.Id,
                    Omschrijving = "Zware belasting van de mantelzorger: bespreek respijtzorg en kijk hoe het gaat", Uiterlijk = dag,
                });
                werk.Vertel(new OverbelastingGesignaleerd(opdracht.Persoon, dag));
            }

            await db.SaveChangesAsync(werk.Stop);
            return new Mantelzorguitslag(klasse, uiterlijk);
        },
        stop);
}
