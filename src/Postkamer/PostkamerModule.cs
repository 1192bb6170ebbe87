using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Rotonde.Data;
using Rotonde.Postkamer.Verzending;

namespace Rotonde.Postkamer;

/// <summary>The technical entry point of Postkamer.</summary>
public static class PostkamerModule
{
    /// <summary>Adds the register of messages, receiving and sending.</summary>
    /// <param name="services">The services.</param>
    /// <param name="postmap">
    /// Folder of the post box; each gemeente has a folder of its own in it. None: <c>ROTONDE_POST</c>, or <c>data/post</c>. Another <see cref="ITransport"/> that is added before or after wins.
    /// </param>
    /// <exception cref="InvalidOperationException"><c>ROTONDE_POSTVORM</c> is no form of handing over: <c>kaal</c> (the default) or <c>envelop</c>.</exception>
    public static IServiceCollection AddPostkamer(this IServiceCollection services, string? postmap = null)
    {
        services.TryAddSingleton<ITransport>(sp => new Mappenpost(
            postmap ?? Environment.GetEnvironmentVariable("ROTONDE_POST") ?? Path.Combine("data", "post"), sp.GetService<TimeProvider>(), Postvorm()));
        return services.AddModule<PostkamerDb>();
    }

    private static Verpakking Postvorm() => Environment.GetEnvironmentVariable("ROTONDE_POSTVORM") is not { Length: > 0 } vorm ? Verpakking.Kaal
        : Enum.TryParse<Verpakking>(vorm, ignoreCase: true, out var verpakking) && Enum.IsDefined(verpakking) ? verpakking
        : throw new InvalidOperationException($"ROTONDE_POSTVORM is '{vorm}'. Kies kaal of envelop.");
}
