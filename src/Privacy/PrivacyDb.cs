using Microsoft.EntityFrameworkCore;
using Rotonde.Data.Verbinding;
using Rotonde.Privacy.Behandelrelaties;
using Rotonde.Privacy.Gebruikers;
using Rotonde.Privacy.Logboek;
using Rotonde.Privacy.Personen;
using Rotonde.Privacy.Raadplegingen;
using Rotonde.Privacy.Toestemmingen;

namespace Rotonde.Privacy;

/// <summary>The tables of Privacy.</summary>
public sealed class PrivacyDb(Werkeenheid werk) : ModuleDb(werk)
{
    internal DbSet<Persoonssleutel> Personen => Set<Persoonssleutel>();

    internal DbSet<Gebruiker> Gebruikers => Set<Gebruiker>();

    internal DbSet<Behandelrelatie> Behandelrelaties => Set<Behandelrelatie>();

    internal DbSet<Deelbesluit> Deelbesluiten => Set<Deelbesluit>();

    internal DbSet<Dossierstuk> Dossierstukken => Set<Dossierstuk>();

    internal DbSet<Dossierbetrokkene> Betrokkenen => Set<Dossierbetrokkene>();

    internal DbSet<Verwerkingsregel> Verwerkingen => Set<Verwerkingsregel>();

    internal DbSet<Toegangsregel> Toegang => Set<Toegangsregel>();

    internal DbSet<Logcontrole> Logcontroles => Set<Logcontrole>();
}
