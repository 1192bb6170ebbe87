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

    public string? Team { get; init; }

    public Leefgebied? Leefgebied { get; init; }

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
        builder.HasIndex(b => b.Persoon);
    }
}

/// <summary>Where handelingen register what they make.</summary>
public sealed class Dossierregister(PrivacyDb db) : IHandeling
{
    /// <summary>Registers a piece. Call inside the handeling that makes it.</summary>
    public async Task RegistreerAsync(
        Guid stuk, Gegevenssoort soort, IEnumerable<PersoonId> betrokkenen, CancellationToken stop, string? opsteller = null, string? team = null, Leefgebied? leefgebied = null)
    {
        var nieuw = new Dossierstuk { Id = stuk, Soort = soort, Opsteller = opsteller, Team = team, Leefgebied = leefgebied };
        db.Dossierstukken.Add(nieuw);
        await db.VoegInBulkToeAsync([.. betrokkenen.Distinct().Select(p => new Dossierbetrokkene { Stuk = stuk, Persoon = p })], stop);
        await db.SaveChangesAsync(stop);
    }

    /// <summary>A person joins a piece that exists: a member joins the family plan.</summary>
    public async Task VoegBetrokkeneToeAsync(Guid stuk, PersoonId persoon, CancellationToken stop)
    {
        if (await db.Set<Dossierbetrokkene>().FindAsync([stuk, persoon], stop) is null)
        {
            db.Add(new Dossierbetrokkene { Stuk = stuk, Persoon = persoon });
            await db.SaveChangesAsync(stop);
        }
    }
}
