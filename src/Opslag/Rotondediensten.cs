using Microsoft.Extensions.DependencyInjection;
using Rotonde.Aanbieders;
using Rotonde.Agenda;
using Rotonde.Data;
using Rotonde.Data.Register;
using Rotonde.Declaraties;
using Rotonde.Financien;
using Rotonde.Gezin;
using Rotonde.Monitor;
using Rotonde.Postkamer;
using Rotonde.Privacy;
using Rotonde.Toegang;
using Rotonde.Voorzieningen;

namespace Rotonde.Opslag;

/// <summary>All modules together, for the hosts that do everything: Werkplek, Worker, Cli and tests. The Portaal adds only what residents need.</summary>
public static class Rotondediensten
{
    /// <summary>Adds every module.</summary>
    /// <param name="services">The services.</param>
    /// <param name="register">The municipalities.</param>
    /// <param name="sleutelmap">Folder for the secrets of embedded use; none: only the environment.</param>
    public static IServiceCollection AddRotonde(this IServiceCollection services, Gemeentenregister register, string? sleutelmap) => services
        .AddData(register)
        .AddPrivacy(sleutelmap)
        .AddPostkamer()
        .AddAanbieders()
        .AddToegang()
        .AddGezin()
        .AddVoorzieningen()
        .AddDeclaraties()
        .AddFinancien()
        .AddMonitor()
        .AddAgenda();
}
