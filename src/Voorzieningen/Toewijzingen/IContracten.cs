using Rotonde.Aanbieders;
using Rotonde.Basis;

namespace Rotonde.Voorzieningen.Toewijzingen;

/// <summary>What this module asks of Aanbieders: which product, and whether a provider may get a new allocation (DT-10) at which tariff.</summary>
public interface IContracten
{
    /// <summary>The product as it stands on a day; none when the municipality does not have it.</summary>
    Task<Hulpproduct?> ProductAsync(ProductId product, DateOnly dag, CancellationToken stop);

    /// <summary>How the provider stands for this product on a day; none when there is no contract that has it.</summary>
    Task<Poortstand?> StandAsync(AgbCode aanbieder, ProductId product, DateOnly dag, CancellationToken stop);
}

/// <summary>How a product counts for the own contribution (DT-7).</summary>
public enum Bijdragesoort
{
    /// <summary>No contribution.</summary>
    Geen,

    /// <summary>Monthly, as long as the help lasts.</summary>
    PerMaand,

    /// <summary>Monthly until the cost price is paid: goods and home adaptations.</summary>
    TotKostprijs,
}

/// <summary>A product of the municipality.</summary>
/// <param name="Id">Which.</param>
/// <param name="Naam">As a resident reads it.</param>
/// <param name="Categorie">Category of the message standard (WMO020, JZ020).</param>
/// <param name="Code">Code of at most five characters; none for an allocation by category only.</param>
/// <param name="Groep">Product group of monitor and budget.</param>
/// <param name="Taakveld">Iv3 task field in the year of the day asked.</param>
/// <param name="Wet">Law.</param>
/// <param name="Niveau">Level.</param>
/// <param name="InGroep">Is it given in a group?</param>
/// <param name="HeeftGroepsvariant">Is the same help also given in a group?</param>
/// <param name="HulpBijHetHuishouden">Then hours, or a detailed arrangement, belong in the decision .</param>
/// <param name="Bijdrage">Own contribution.</param>
public sealed record Hulpproduct(
    ProductId Id, string Naam, string Categorie, string? Code, string Groep, string Taakveld, Wet Wet, Niveau Niveau,
    bool InGroep = false, bool HeeftGroepsvariant = false, bool HulpBijHetHuishouden = false, Bijdragesoort Bijdrage = Bijdragesoort.Geen);

/// <summary>How a provider stands for a product on a day.</summary>
/// <param name="Contract">The contract.</param>
/// <param name="Aanbieder">The provider.</param>
/// <param name="Aanbiedernaam">Its name.</param>
/// <param name="Looptijd">First to last day of the contract.</param>
/// <param name="Tarief">What one unit costs on that day.</param>
/// <param name="Blokkade">Why DT-10 says no, in words; none: the gate is open.</param>
/// <param name="Waarschuwing">What DT-10 warns for: the ceiling comes near.</param>
public sealed record Poortstand(
    ContractId Contract, AanbiederId Aanbieder, string Aanbiedernaam, Periode Looptijd, Bedrag? Tarief, string? Blokkade = null, string? Waarschuwing = null);

/// <summary>Nobody connected Aanbieders: the gate stays closed.</summary>
internal sealed class GeenContracten : IContracten
{
    public Task<Hulpproduct?> ProductAsync(ProductId product, DateOnly dag, CancellationToken stop) => Task.FromResult<Hulpproduct?>(null);

    public Task<Poortstand?> StandAsync(AgbCode aanbieder, ProductId product, DateOnly dag, CancellationToken stop) => Task.FromResult<Poortstand?>(null);
}
