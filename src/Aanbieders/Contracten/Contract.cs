using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Rotonde.Basis;

namespace Rotonde.Aanbieders.Contracten;

/// <summary>What the municipality agreed with a provider: how it works, from when to when, up to what amount.</summary>
internal sealed class Contract
{
    public required ContractId Id { get; init; }

    public required string Nummer { get; init; }

    public required AanbiederId Aanbieder { get; init; }

    public required Contracttype Type { get; init; }

    public required Contractniveau Niveau { get; init; }

    public required DateOnly Van { get; init; }

    public required DateOnly Tot { get; set; }

    /// <summary>Ceiling over the whole term; none is no ceiling.</summary>
    public Bedrag? Plafond { get; init; }

    public required Contractfase Fase { get; set; }

    public required string Opsteller { get; init; }

    public string? Ondertekenaar { get; set; }

    public DateOnly? GetekendOp { get; set; }

    public bool Demo { get; init; }

    public Periode Looptijd => new(Van, Tot);
}

/// <summary>A product under a contract, with what the provider reports about its room.</summary>
internal sealed class Contractproduct
{
    public required ContractId Contract { get; init; }

    public required ProductId Product { get; init; }

    public Capaciteit Capaciteit { get; set; }
}

/// <summary>A measure on a contract: no new allocations while it holds. It stays in the history.</summary>
internal sealed class Blokkade
{
    public required Guid Id { get; init; }

    public required ContractId Contract { get; init; }

    public required DateOnly Van { get; init; }

    public DateOnly? Tot { get; set; }

    public required string Reden { get; init; }

    public required bool Betaalstop { get; init; }

    public required string Door { get; init; }
}

/// <summary>What was approved under a contract for one month: told by claims control, summed for the ceiling.</summary>
internal sealed class Maandverbruik
{
    public required ContractId Contract { get; init; }

    public required DateOnly Maand { get; init; }

    public required Bedrag Bedrag { get; set; }
}

internal sealed class ContractMapping :
    IEntityTypeConfiguration<Contract>, IEntityTypeConfiguration<Contractproduct>, IEntityTypeConfiguration<Blokkade>, IEntityTypeConfiguration<Maandverbruik>
{
    public void Configure(EntityTypeBuilder<Contract> builder)
    {
        builder.ToTable("aanbieders_contract");
        builder.HasKey(c => c.Id);
        builder.Property(c => c.Nummer).HasMaxLength(30);
        builder.Property(c => c.Opsteller).HasMaxLength(100);
        builder.Property(c => c.Ondertekenaar).HasMaxLength(100);
        builder.Ignore(c => c.Looptijd);
        builder.HasIndex(c => c.Nummer).IsUnique();
        builder.HasIndex(c => c.Aanbieder);
    }

    public void Configure(EntityTypeBuilder<Contractproduct> builder)
    {
        builder.ToTable("aanbieders_contractproduct");
        builder.HasKey(p => new { p.Contract, p.Product });
        builder.HasIndex(p => p.Product);
    }

    public void Configure(EntityTypeBuilder<Blokkade> builder)
    {
        builder.ToTable("aanbieders_blokkade");
        builder.HasKey(b => b.Id);
        builder.Property(b => b.Reden).HasMaxLength(300);
        builder.Property(b => b.Door).HasMaxLength(100);
        builder.HasIndex(b => b.Contract);
    }

    public void Configure(EntityTypeBuilder<Maandverbruik> builder)
    {
        builder.ToTable("aanbieders_maandverbruik");
        builder.HasKey(m => new { m.Contract, m.Maand });
    }
}
