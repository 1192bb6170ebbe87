using Microsoft.EntityFrameworkCore;
using Rotonde.Aanbieders.Contracten;
using Rotonde.Aanbieders.Organisaties;
using Rotonde.Aanbieders.Producten;
using Rotonde.Aanbieders.Tarieven;
using Rotonde.Data.Verbinding;

namespace Rotonde.Aanbieders;

/// <summary>The tables of Aanbieders: business data, nothing about a person.</summary>
public sealed class AanbiedersDb(Werkeenheid werk) : ModuleDb(werk)
{
    internal DbSet<Aanbieder> Aanbieders => Set<Aanbieder>();

    internal DbSet<Certificaat> Certificaten => Set<Certificaat>();

    internal DbSet<WntOpgave> WntOpgaven => Set<WntOpgave>();

    internal DbSet<Contract> Contracten => Set<Contract>();

    internal DbSet<Contractproduct> Contractproducten => Set<Contractproduct>();

    internal DbSet<Blokkade> Blokkades => Set<Blokkade>();

    internal DbSet<Maandverbruik> Verbruik => Set<Maandverbruik>();

    internal DbSet<Product> Producten => Set<Product>();

    internal DbSet<Tarief> Tarieven => Set<Tarief>();
}
