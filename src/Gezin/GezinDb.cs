using Microsoft.EntityFrameworkCore;
using Rotonde.Data.Verbinding;
using Rotonde.Gezin.Gesprekken;
using Rotonde.Gezin.Huishoudens;
using Rotonde.Gezin.Plannen;
using Rotonde.Gezin.Planonderdelen;

namespace Rotonde.Gezin;

/// <summary>The tables of Gezin.</summary>
public sealed class GezinDb(Werkeenheid werk) : ModuleDb(werk)
{
    internal DbSet<Persoon> Personen => Set<Persoon>();

    internal DbSet<Adres> Adressen => Set<Adres>();

    internal DbSet<Huishouden> Huishoudens => Set<Huishouden>();

    internal DbSet<Huishoudlid> Huishoudleden => Set<Huishoudlid>();

    internal DbSet<Gezinsverband> Gezinnen => Set<Gezinsverband>();

    internal DbSet<Gezinslid> Gezinsleden => Set<Gezinslid>();

    internal DbSet<Gezagsrelatie> Gezag => Set<Gezagsrelatie>();

    internal DbSet<Gesprek> Gesprekken => Set<Gesprek>();

    internal DbSet<Gespreksdeel> Gespreksdelen => Set<Gespreksdeel>();

    internal DbSet<Gespreksreactie> Gespreksreacties => Set<Gespreksreactie>();

    internal DbSet<Mantelzorgcheck> Mantelzorgchecks => Set<Mantelzorgcheck>();

    internal DbSet<Gezondheidsmeting> Gezondheidsmetingen => Set<Gezondheidsmeting>();

    internal DbSet<Leefdomeinscore> Leefdomeinscores => Set<Leefdomeinscore>();

    internal DbSet<Vervolg> Vervolg => Set<Vervolg>();

    internal DbSet<Plan> Plannen => Set<Plan>();

    internal DbSet<Planlid> Planleden => Set<Planlid>();

    internal DbSet<Regisseurschap> Regisseurs => Set<Regisseurschap>();

    internal DbSet<Mening> Meningen => Set<Mening>();

    internal DbSet<Regieovername> Regieovernames => Set<Regieovername>();

    internal DbSet<Evaluatie> Evaluaties => Set<Evaluatie>();

    internal DbSet<Doel> Doelen => Set<Doel>();

    internal DbSet<Doelevaluatie> Doelevaluaties => Set<Doelevaluatie>();

    internal DbSet<Planregel> Planregels => Set<Planregel>();

    internal DbSet<Instemming> Instemmingen => Set<Instemming>();

    internal DbSet<Aantekening> Aantekeningen => Set<Aantekening>();

    internal DbSet<BestaandeHulp> BestaandeHulp => Set<BestaandeHulp>();

    internal DbSet<Betrokkene> Betrokkenen => Set<Betrokkene>();
}
