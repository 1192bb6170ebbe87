using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Rotonde.Basis;
using Rotonde.Basis.Regels;

namespace Rotonde.Aanbieders.Tarieven;

/// <summary>The price of a product under a contract, from one day to another.</summary>
internal sealed class Tarief
{
    public required ContractId Contract { get; init; }

    public required ProductId Product { get; init; }

    public required DateOnly Van { get; init; }

    public required DateOnly Tot { get; set; }

    public required Bedrag Bedrag { get; init; }
}

internal sealed class TariefMapping : IEntityTypeConfiguration<Tarief>
{
    public void Configure(EntityTypeBuilder<Tarief> builder)
    {
        builder.ToTable("aanbieders_tarief");
        builder.HasKey(t => new { t.Contract, t.Product, t.Van });
    }
}

/// <summary>A tariff follows the one before without a gap, inside the contract.</summary>
public static class TariefSluitAan
{
    /// <summary>Says no when a day in between would have no tariff, or one in the past would change.</summary>
    /// <param name="contract">Term of the contract.</param>
    /// <param name="laatste">Period of the last tariff of this product; none for the first one.</param>
    /// <param name="vanaf">First day of the new tariff.</param>
    /// <param name="bedrag">Price per unit.</param>
    [Regel("DOMAIN-MODEL §5 invariant 10", "Tarieven van een product in een contract volgen elkaar op zonder gat, vallen binnen het contract en zijn hoger dan nul.")]
    public static Weigering? Toets(Periode contract, Periode? laatste, DateOnly vanaf, Bedrag bedrag)
    {
        if (bedrag.Centen <= 0)
        {
            return new Weigering(nameof(TariefSluitAan), "Een tarief is hoger dan nul.", "Bedrag");
        }

        if (!contract.Bevat(vanaf))
        {
            return new Weigering(nameof(TariefSluitAan), "De eerste dag van het tarief ligt buiten de looptijd van het contract.", "Vanaf");
        }

        if (laatste is not { } vorig)
        {
            return null;
        }

        if (vanaf <= vorig.Begin)
        {
            return new Weigering(nameof(TariefSluitAan), $"Er geldt al een tarief vanaf {vorig.Begin.Voluit()}. Kies een latere eerste dag.", "Vanaf");
        }

        return vorig.Einde is { } einde && vanaf > einde.AddDays(1)
            ? new Weigering(nameof(TariefSluitAan), $"Er zou geen tarief zijn vanaf {einde.AddDays(1).Voluit()}. Laat het nieuwe tarief daarop aansluiten.", "Vanaf")
            : null;
    }
}
