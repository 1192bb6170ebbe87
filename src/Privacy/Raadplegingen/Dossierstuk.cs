using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Rotonde.Basis;
using Rotonde.Basis.Gebeurtenissen;
using Rotonde.Privacy.Rechten;

namespace Rotonde.Privacy.Raadplegingen;

/// <summary>
/// A thing in a file as Privacy knows it: what kind, about whom, who prepared it. Registered by the handeling that makes it, so that Privacy can decide about
/// any id in an address without asking the module it lies in.
/// </summary>
internal sealed class Dossierstuk
{
    public required Guid Id { get; init; }

    public required Gegevenssoort Soort { get; init; }

    public string? Opsteller { get; init; }

    public string? Team { get; set; }

    public Leefgebied? Leefgebied { get; init; }

    /// <summary>About exactly whom that other piece is about: ten thousand persons are not written down twice.</summary>
    public Guid? Zoals { get; init; }

    public List<Dossierbetrokkene> Betrokkenen { get; } = [];
}

/// <summary>A person a piece is about.</summary>
internal sealed class Dossierbetrokkene
{
    public required Guid Stuk { get; init; }

    public required PersoonId Persoon { get; init; }
}

internal sealed class DossierstukMapping : IEntityTypeConfiguration<Dossierstuk>, IEntityTypeConfiguration<Dossierbetrokkene>
{
    public void Configure(EntityTypeBuilder<Dossierstuk> builder)
    {
        builder.ToTable("privacy_dossierstuk");
        builder.HasKey(d => d.Id);
        builder.HasMany(d => d.Betrokkenen).WithOne().HasForeignKey(b => b.Stuk);
    }

    public void Configure(EntityTypeBuilder<Dossierbetrokkene> builder)
    {
        builder.ToTable("privacy_dossierstuk_betrokkene");
        builder.HasKey(b => new { b.Stuk, b.Persoon });
    }
}

/// <summary>Where handelingen register what they make.</summary>
public sealed class Dossierregister(PrivacyDb db) : IHandeling
{
    // Below this it costs less to write them again than to look.
    private const int Veel = 50;

    /// <summary>Registers a piece. Call inside the handeling that makes it.</summary>
    /// <param name="stuk">Id of the piece.</param>
    /// <param name="soort">What it holds.</param>
    /// <param name="betrokkenen">Whom it is about.</param>
    /// <param name="stop">Cancels.</param>
    /// <param name="opsteller">Who prepared it.</param>
    /// <param name="team">Which team works with it.</param>
    /// <param name="leefgebied">Which part of life it is about, when it is about one.</param>
    /// <param name="naast">A registered piece that may be about exactly the same persons, an answer beside its question: many are then not written down twice.</param>
    public async Task RegistreerAsync(
        Guid stuk, Gegevenssoort soort, IEnumerable<PersoonId> betrokkenen, CancellationToken stop, string? opsteller = null, string? team = null, Leefgebied? leefgebied = null, Guid? naast = null)
    {
        var personen = betrokkenen.ToHashSet();
        var zoals = naast is { } ander && personen.Count > Veel ? await ZoalsAsync(ander, personen, stop) : null;
        db.Dossierstukken.Add(new Dossierstuk { Id = stuk, Soort = soort, Opsteller = opsteller, Team = team, Leefgebied = leefgebied, Zoals = zoals });
        if (zoals is null)
        {
            await db.VoegInBulkToeAsync([.. personen.OrderBy(p => p.Waarde).Select(p => new Dossierbetrokkene { Stuk = stuk, Persoon = p })], stop);
        }

        await db.SaveChangesAsync(stop);
    }

    // The piece that holds the persons, so that nobody has to look further than one step.
    private async Task<Guid?> ZoalsAsync(Guid ander, HashSet<PersoonId> personen, CancellationToken stop)
    {
        var bron = await db.Dossierstukken.Where(d => d.Id == ander).Select(d => (Guid?)(d.Zoals ?? d.Id)).SingleOrDefaultAsync(stop);
        return bron is { } stuk && personen.SetEquals(await db.Betrokkenen.Where(b => b.Stuk == stuk).Select(b => b.Persoon).ToListAsync(stop)) ? stuk : null;
    }

    /// <summary>Another team works with it from now on, and the one before does not.</summary>
    public async Task VerplaatsAsync(Guid stuk, string team, CancellationToken stop)
    {
        (await db.Dossierstukken.SingleAsync(d => d.Id == stuk, stop)).Team = team;
        await db.SaveChangesAsync(stop);
    }

    /// <summary>A person joins a piece that exists: a member joins the family plan.</summary>
    public async Task VoegBetrokkeneToeAsync(Guid stuk, PersoonId persoon, CancellationToken stop)
    {
        if (await db.Dossierstukken.AnyAsync(d => d.Id == stuk && d.Zoals != null, stop))
        {
            throw new InvalidOperationException($"Bij stuk {stuk} komt niemand bij: het deelt zijn betrokkenen met een ander stuk.");
        }

        if (await db.Betrokkenen.FindAsync([stuk, persoon], stop) is null)
        {
            db.Add(new Dossierbetrokkene { Stuk = stuk, Persoon = persoon });
            await db.SaveChangesAsync(stop);
        }
    }
}
